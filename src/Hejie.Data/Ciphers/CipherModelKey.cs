using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Hejie.Data.Ciphers;

/// <summary>A model holds converters that hold a key, so each key has its own.</summary>
internal sealed class CipherModelKey : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), context.GetService<IFieldCipher>().KeyId, designTime);
}
