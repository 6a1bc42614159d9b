using Hejie.Web.Security.Sessions;

namespace Hejie.Web.Portal.Invitation;

public sealed class DoneModel(Invitations invitations, FailureLimits limits) : InvitationPage(invitations, limits);
