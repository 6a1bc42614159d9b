using Hejie.Web.Portal.Invitation;

namespace Hejie.Web.Portal.Track;

internal static class TrackServices
{
    public static IServiceCollection AddTrack(this IServiceCollection services) => services.AddScoped<PartyDoor>().AddScoped<Invitations>();
}
