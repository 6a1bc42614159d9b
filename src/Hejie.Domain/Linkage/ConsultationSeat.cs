namespace Hejie.Domain.Linkage;

/// <summary>An expert who was called to a consultation, as he was listed then.</summary>
public sealed class ConsultationSeat
{
    private ConsultationSeat()
    {
    }

    /// <summary>1 for the first of the consultation.</summary>
    public int Number { get; private set; }
    public ExpertId ExpertId { get; private set; }
    public string Name { get; private set; } = "";
    public string Unit { get; private set; } = "";
    public string? Post { get; private set; }

    /// <summary>Null until the opinion is written down.</summary>
    public bool? WasPresent { get; private set; }

    /// <summary>Whether the expert shares the opinion; null while he has not said.</summary>
    public bool? Agrees { get; private set; }
    public string? Words { get; private set; }

    /// <summary>What the expert wrote himself before the opinion of all was written down.</summary>
    public string? OwnOpinion { get; private set; }

    /// <summary>Day on which the expert signed the opinion on paper.</summary>
    public DateOnly? SignedOn { get; private set; }

    internal static ConsultationSeat Of(int number, Expert expert) => new() { Number = number, ExpertId = expert.Id, Name = expert.Name, Unit = expert.Unit, Post = expert.Post };

    internal void Say(string opinion) => OwnOpinion = opinion;

    internal void Take(ExpertView? view) => (WasPresent, Agrees, Words) = (view is not null, view?.Agrees, TypedText.OrNull(view?.Words));

    internal void Sign(DateOnly on) => SignedOn = on;
}
