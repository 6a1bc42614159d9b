namespace Hejie.Domain.Linkage;

public enum HookDeliveryState
{
    Waiting,
    Delivered,

    /// <summary>Given up; somebody may send it again.</summary>
    Dead,
}

/// <summary>Why the telling of an event did not succeed.</summary>
public enum HookFailure
{
    /// <summary>The receiver answered with another status than 2xx.</summary>
    Answered,
    TimedOut,
    Unreachable,

    /// <summary>The name of the address leads inside the house, or nowhere.</summary>
    AddressNotAllowed,

    /// <summary>The hook was switched off before it was sent.</summary>
    SwitchedOff,
}

/// <summary>The telling of one event to a body's address.</summary>
public sealed class HookDelivery : ITenantOwned
{
    /// <summary>Tries before it is given up: with the pauses of the outbox some 40 minutes.</summary>
    public const int MostTries = 10;

    private HookDelivery()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public ExchangeEventId EventId { get; private set; }
    public PartnerBodyId BodyId { get; private set; }

    /// <summary>The place of the event: a later one waits for the earlier.</summary>
    public int Sequence { get; private set; }
    public HookDeliveryState State { get; private set; }

    /// <summary>How often it was begun to be sent, raised before each try.</summary>
    public int Tries { get; private set; }

    /// <summary>Why the last try failed; null while none has.</summary>
    public HookFailure? Failure { get; private set; }

    /// <summary>The status with which the receiver answered last.</summary>
    public int? Status { get; private set; }

    /// <summary>When it was written, tried last, delivered or given up.</summary>
    public DateTime At { get; private set; }
    public int Version { get; private set; }

    public static HookDelivery Of(ExchangeEvent told) => new() { DistrictCode = told.DistrictCode, EventId = told.Id, BodyId = told.BodyId, At = told.At };

    public void PlaceAt(int sequence) => Sequence = sequence;

    /// <summary>Says before it is sent that it is: a process that dies over it has tried.</summary>
    public void Begin(DateTime now) => (Tries, At, Version) = (Tries + 1, now, Version + 1);

    public void Succeed(int status, DateTime now) => (State, Failure, Status, At, Version) = (HookDeliveryState.Delivered, null, status, now, Version + 1);

    /// <summary>Waits for the next try, or is given up after the last, and at once where it is switched off.</summary>
    public void Fail(HookFailure why, int? status, DateTime now)
    {
        (Failure, Status, At, Version) = (why, status, now, Version + 1);
        if (Tries >= MostTries || why == HookFailure.SwitchedOff)
        {
            State = HookDeliveryState.Dead;
        }
    }

    /// <summary>Takes one that was given up up again, under the same event.</summary>
    public Refusal? SendAgain(bool isHookOn, DateTime now)
    {
        if (State != HookDeliveryState.Dead)
        {
            return ExchangeRefusals.DeliveryIsNotDead;
        }
        if (!isHookOn)
        {
            return ExchangeRefusals.HookIsOff;
        }
        (State, Tries, At, Version) = (HookDeliveryState.Waiting, 0, now, Version + 1);
        return null;
    }
}

/// <summary>Every way in which the exchange with partner bodies says no.</summary>
public static class ExchangeRefusals
{
    public static readonly Refusal HookAddressNotAllowed = new(nameof(HookAddressNotAllowed), "I-6", "PML 18");
    public static readonly Refusal HookIsOff = new(nameof(HookIsOff), "I-6", "PML 18");
    public static readonly Refusal DeliveryIsNotDead = new(nameof(DeliveryIsNotDead), "I-6", "PML 18");
}
