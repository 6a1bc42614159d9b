using Hejie.Domain.Places;

namespace Hejie.Domain.Cases;

public sealed partial class MediationCase
{
    /// <summary>The managed estate or tower that the dispute is about; null where it is about none, or nobody has said so.</summary>
    public ManagedEstateId? EstateId { get; private set; }

    /// <summary>Says which estate the dispute is about, or that it is about none (S-15).</summary>
    public Refusal? PlaceInEstate(ManagedEstate? estate, Moment moment)
    {
        if (IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (estate?.Id == EstateId)
        {
            return null;
        }
        if (estate is { IsActive: false })
        {
            return EstateRefusals.EstateIsClosed;
        }
        if (estate is not null && estate.SubdistrictCode != SubdistrictCode)
        {
            return EstateRefusals.EstateIsElsewhere;
        }
        EstateId = estate?.Id;
        Record(CaseAct.PlaceInEstate, moment, CasePayload.Of(("estate", estate?.Id.Value)));
        return null;
    }

    /// <summary>Calendar days from the day on which the dispute began, where it is known, or was brought, to its outcome or the day asked about (S-24).</summary>
    public int AgeOn(DateOnly day) => (OutcomeOn ?? day).DayNumber - (DisputeStartedOn ?? ApplicationDate).DayNumber;
}
