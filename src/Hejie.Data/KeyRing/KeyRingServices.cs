using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hejie.Data.KeyRing;

internal static class KeyRingServices
{
    public static void AddKeyRing(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("hejie");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(keys =>
        {
            keys.XmlRepository = new DatabaseXmlRepository(
                provider.GetRequiredService<IHejieDbFactory>(), provider.GetRequiredService<TimeProvider>());
            keys.XmlEncryptor = new FieldCipherXmlEncryptor(provider);
        }));
    }
}
