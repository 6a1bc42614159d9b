using Hejie.Domain.Cases;

namespace Hejie.Domain.Agreements;

/// <summary>Everything the machine looks for before an agreement is signed. The sentences stand in Texts/Findings.</summary>
public static class FindingKinds
{
    private const string Contents = "PML 29";
    private const string ContentsAndPlace = "PML 29; MOJ75 35";
    private const string Clear = "CPI 358";

    // What an agreement has to say
    public static readonly FindingKind FactsMissing = new("FactsMissing", Severity.Block, "A-3", Contents);
    public static readonly FindingKind FactsTooShort = new("FactsTooShort", Severity.Warn, "A-3", Contents);
    public static readonly FindingKind DisputeNotNamed = new("DisputeNotNamed", Severity.Warn, "A-3", Contents);
    public static readonly FindingKind TermsMissing = new("TermsMissing", Severity.Block, "A-3", Contents);
    public static readonly FindingKind OpenMattersMissing = new("OpenMattersMissing", Severity.Block, "A-8", "SDM 23");
    public static readonly FindingKind OpenMattersInFull = new("OpenMattersInFull", Severity.Block, "A-8", "SDM 23");
    public static readonly FindingKind PartyUnknown = new("PartyUnknown", Severity.Warn, "A-3", ContentsAndPlace);
    public static readonly FindingKind TooFewCopies = new("TooFewCopies", Severity.Block, "A-7", Contents);

    // Who, what, how, where
    public static readonly FindingKind TextMissing = new("TextMissing", Severity.Block, "A-3", Contents);
    public static readonly FindingKind DebtorMissing = new("DebtorMissing", Severity.Block, "A-3", Contents);
    public static readonly FindingKind DebtorIsNoParty = new("DebtorIsNoParty", Severity.Block, "A-3", Contents);
    public static readonly FindingKind DebtorDiffersFromText = new("DebtorDiffersFromText", Severity.Warn, "A-9", Clear);
    public static readonly FindingKind CreditorMissing = new("CreditorMissing", Severity.Block, "A-3", Contents);
    public static readonly FindingKind CreditorIsNoParty = new("CreditorIsNoParty", Severity.Block, "A-3", Contents);
    public static readonly FindingKind SameOnBothSides = new("SameOnBothSides", Severity.Block, "A-3", Contents);
    public static readonly FindingKind BlankNotFilled = new("BlankNotFilled", Severity.Block, "A-9", Clear);
    public static readonly FindingKind MannerMissing = new("MannerMissing", Severity.Block, "A-3", ContentsAndPlace);
    public static readonly FindingKind PlaceMissing = new("PlaceMissing", Severity.Warn, "A-3", "MOJ75 35");

    // How much
    public static readonly FindingKind AmountMissing = new("AmountMissing", Severity.Block, "A-3", Contents);
    public static readonly FindingKind AmountNotPositive = new("AmountNotPositive", Severity.Block, "A-9", Clear);
    public static readonly FindingKind AmountTooLarge = new("AmountTooLarge", Severity.Block, "A-9", Clear);
    public static readonly FindingKind AmountNotRead = new("AmountNotRead", Severity.Block, "A-9", Clear);
    public static readonly FindingKind FiguresDifferFromWords = new("FiguresDifferFromWords", Severity.Block, "A-9", Clear);
    public static readonly FindingKind AmountDiffersFromText = new("AmountDiffersFromText", Severity.Block, "A-9", Clear);
    public static readonly FindingKind ItemsDoNotAddUp = new("ItemsDoNotAddUp", Severity.Block, "A-9", Clear);
    public static readonly FindingKind InstalmentsDoNotAddUp = new("InstalmentsDoNotAddUp", Severity.Block, "A-9", Clear);

    // When
    public static readonly FindingKind DueDayMissing = new("DueDayMissing", Severity.Block, "A-3", Contents);
    public static readonly FindingKind DueBeforeAcceptance = new("DueBeforeAcceptance", Severity.Block, "A-9", Clear);

    /// <summary>Not a block: a paper that was signed earlier may be typed after its first day of payment.</summary>
    public static readonly FindingKind DueBeforeAgreement = new("DueBeforeAgreement", Severity.Warn, "A-9", Clear);
    public static readonly FindingKind DueDayDiffersFromText = new("DueDayDiffersFromText", Severity.Block, "A-9", Clear);
    public static readonly FindingKind NoSuchDay = new("NoSuchDay", Severity.Block, "A-9", Clear);
    public static readonly FindingKind WeekdayDiffers = new("WeekdayDiffers", Severity.Block, "A-9", Clear);
    public static readonly FindingKind InstalmentsOutOfOrder = new("InstalmentsOutOfOrder", Severity.Warn, "A-9", Clear);

    // Who may sign
    public static readonly FindingKind CapacityMissing = new("CapacityMissing", Severity.Block, "I-13", "CC 18-23");
    public static readonly FindingKind AgentWithoutLetter = new("AgentWithoutLetter", Severity.Warn, "I-15", "CPL 61; SC11 3") { IsAskedOfTheSigner = true };
    public static readonly FindingKind AgentMayNotSettle = new("AgentMayNotSettle", Severity.Warn, "I-15", "CPI 147") { IsAskedOfTheSigner = true };

    // What a court refuses, and what nobody can enforce
    public static readonly FindingKind StatusInText = new("StatusInText", Severity.Warn, "J-5", "CPI 355") { SamePoint = "DoesNotSettleStatus" };
    public static readonly FindingKind TitleInText = new("TitleInText", Severity.Warn, "J-5", "CPI 355") { SamePoint = "DoesNotSettleTitle" };
    public static readonly FindingKind IntellectualRightInText = new("IntellectualRightInText", Severity.Warn, "J-5", "CPI 355") { SamePoint = "DoesNotSettleTitle" };
    public static readonly FindingKind BankruptcyInText = new("BankruptcyInText", Severity.Warn, "J-5", "CPI 355");
    public static readonly FindingKind VagueWording = new("VagueWording", Severity.Warn, "A-9", Clear);

    public static IReadOnlyList<FindingKind> All { get; } =
    [
        FactsMissing, FactsTooShort, DisputeNotNamed, TermsMissing, OpenMattersMissing, OpenMattersInFull, PartyUnknown, TooFewCopies,
        TextMissing, DebtorMissing, DebtorIsNoParty, DebtorDiffersFromText, CreditorMissing, CreditorIsNoParty, SameOnBothSides, BlankNotFilled, MannerMissing, PlaceMissing,
        AmountMissing, AmountNotPositive, AmountTooLarge, AmountNotRead, FiguresDifferFromWords, AmountDiffersFromText, ItemsDoNotAddUp, InstalmentsDoNotAddUp,
        DueDayMissing, DueBeforeAcceptance, DueBeforeAgreement, DueDayDiffersFromText, NoSuchDay, WeekdayDiffers, InstalmentsOutOfOrder,
        CapacityMissing, AgentWithoutLetter, AgentMayNotSettle,
        StatusInText, TitleInText, IntellectualRightInText, BankruptcyInText, VagueWording,
    ];
}
