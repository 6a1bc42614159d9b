using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;

namespace Hejie.Web.Security;

/// <summary>Whose mail somebody sees: the bureau all, a justice office that to its street's committees, a committee's clerk the committee's own.</summary>
public static class IncomingMailVisibility
{
    public static IQueryable<IncomingMail> VisibleTo(this IQueryable<IncomingMail> mails, Actor actor)
    {
        var street = actor.SubdistrictCode;
        var committee = new OrganizationId(actor.OrganizationId ?? Guid.Empty);
        return actor.Role switch
        {
            Role.BureauOfficer => mails,
            Role.SubdistrictOfficer when street is not null => mails.Where(mail => mail.SubdistrictCode == street),
            Role.CommitteeClerk => mails.Where(mail => mail.OrganizationId == committee),
            _ => mails.Where(_ => false),
        };
    }

    public static IQueryable<Mailbox> VisibleTo(this IQueryable<Mailbox> mailboxes, Actor actor)
    {
        var street = actor.SubdistrictCode;
        var committee = new OrganizationId(actor.OrganizationId ?? Guid.Empty);
        return actor.Role switch
        {
            Role.BureauOfficer => mailboxes,
            Role.SubdistrictOfficer when street is not null => mailboxes.Where(mailbox => mailbox.SubdistrictCode == street),
            Role.CommitteeClerk => mailboxes.Where(mailbox => mailbox.OrganizationId == committee),
            _ => mailboxes.Where(_ => false),
        };
    }

    /// <summary>Who wrote and what is read by the committee to which it was written, and by nobody above it.</summary>
    public static bool ReadsWords(Actor actor) => actor.Role == Role.CommitteeClerk;
}
