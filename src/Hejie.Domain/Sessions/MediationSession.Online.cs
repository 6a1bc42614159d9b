using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;

namespace Hejie.Domain.Sessions;

public sealed partial class MediationSession
{
    /// <summary>What was made sure of with each party before it joins over the network, the last word of each (B-11).</summary>
    public IReadOnlyList<OnlineCheck> OnlineChecks { get; private set; } = [];

    /// <summary>Why it began over the network before all was made sure of; null where it was.</summary>
    public string? UncheckedReason { get; private set; }

    public OnlineCheck? OnlineCheckOf(int party) => OnlineChecks.FirstOrDefault(check => check.Party == party);

    /// <summary>Names of the parties with whom not all was made sure of; none for a session of another way.</summary>
    public IReadOnlyList<string> UncheckedParties(MediationCase mediation) => Mode != MediationMode.Online ? [] :
        [.. mediation.Parties.Where(party => OnlineCheckOf(party.Number)?.IsComplete() != true).Select(party => party.Name)];

    /// <summary>Writes down what was made sure of with a party, in place of what was written before (SC22 16, 17).</summary>
    public Refusal? CheckOnline(MediationCase mediation, OnlineCheck check, Moment moment)
    {
        if (Mode != MediationMode.Online || !IsToBeHeld(mediation))
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (mediation.Party(check.Party) is null)
        {
            return CaseRefusals.NoSuchParty;
        }
        OnlineChecks = [.. OnlineChecks.Where(before => before.Party != check.Party), check with { By = moment.By.DisplayName, At = moment.Now }];
        mediation.Record(CaseAct.CheckOnline, moment, CasePayload.Of(
            ("session", Number), ("party", check.Party), ("identity", check.Identity), ("shamTold", check.ShamTold), ("access", check.Access), ("objects", check.Objects)));
        return null;
    }

    /// <summary>Meets on site instead of over the network; a party that objects is owed it (SC22 17).</summary>
    /// <param name="place">Null for the place from which the session was to be led.</param>
    /// <param name="booking">The room, if one was asked for, and what it is taken by at the time of the session.</param>
    public Refusal? MoveOnSite(MediationCase mediation, string? place, Booking booking, Moment moment)
    {
        if (Mode != MediationMode.Online || !IsToBeHeld(mediation))
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (booking.WhyNot() is { } taken)
        {
            return taken;
        }
        (Mode, RoomId) = (MediationMode.OnSite, booking.Room?.Id);
        Place = booking.Room?.Words ?? (string.IsNullOrWhiteSpace(place) ? Place : place.Trim());
        mediation.Record(CaseAct.MoveOnSite, moment, CasePayload.Of(("session", Number), ("mode", Mode), ("room", RoomId?.Value)));
        return null;
    }

    /// <summary>A party that does not want to meet over the network is not made to (SC22 17).</summary>
    private Refusal? WhyNotOnline(MediationCase mediation)
    {
        var objecting = Mode != MediationMode.Online ? [] : OnlineChecks.Where(check => check.Objects).Select(check => mediation.Party(check.Party)!.Name).ToList();
        return objecting.Count > 0 ? CaseRefusals.OnlineObjected.About(objecting) : null;
    }
}
