namespace Hejie.Domain.Privacy;

/// <summary>Every way in which requests about the own data and the registers of assessments and incidents say no.</summary>
public static class PrivacyRefusals
{
    public static readonly Refusal OnlyPersonsAsk = new(nameof(OnlyPersonsAsk), "D-10", "PIPL 44");
    public static readonly Refusal KinIsNotNamed = new(nameof(KinIsNotNamed), "D-10", "PIPL 49");
    public static readonly Refusal WishIsNotSaid = new(nameof(WishIsNotSaid), "D-10", "PIPL 46");
    public static readonly Refusal SameRequestIsOpen = new(nameof(SameRequestIsOpen), "D-10", "PIPL 50");
    public static readonly Refusal RequestIsAnswered = new(nameof(RequestIsAnswered), "D-10", "PIPL 50");
    public static readonly Refusal AnswerNeedsWords = new(nameof(AnswerNeedsWords), "D-10", "PIPL 50");
    public static readonly Refusal NotCorrectedYet = new(nameof(NotCorrectedYet), "D-10", "PIPL 46");
    public static readonly Refusal FileIsKeptByLaw = new(nameof(FileIsKeptByLaw), "D-8", "PIPL 47; PML 27");

    // Impact assessments
    public static readonly Refusal AssessmentIncomplete = new(nameof(AssessmentIncomplete), "D-12", "PIPL 55, 56");
    public static readonly Refusal AssessedInFuture = new(nameof(AssessedInFuture), "D-12", "PIPL 55, 56");
    public static readonly Refusal AssessmentEndsBeforeItBegins = new(nameof(AssessmentEndsBeforeItBegins), "D-12", "PIPL 55, 56");
    public static readonly Refusal AssessmentIsKept = new(nameof(AssessmentIsKept), "D-12", "PIPL 55, 56");

    // Incidents
    public static readonly Refusal IncidentIncomplete = new(nameof(IncidentIncomplete), "D-13", "PIPL 57");
    public static readonly Refusal IncidentInFuture = new(nameof(IncidentInFuture), "D-13", "PIPL 57");
    public static readonly Refusal IncidentIsClosed = new(nameof(IncidentIsClosed), "D-13", "PIPL 57");
    public static readonly Refusal ToldBeforeDiscovered = new(nameof(ToldBeforeDiscovered), "D-13", "PIPL 57");
    public static readonly Refusal TellingNeedsWords = new(nameof(TellingNeedsWords), "D-13", "PIPL 57");
    public static readonly Refusal AuthorityIsNotTold = new(nameof(AuthorityIsNotTold), "D-13", "PIPL 57");
    public static readonly Refusal PersonsAreNotTold = new(nameof(PersonsAreNotTold), "D-13", "PIPL 57");

    /// <summary>The article on which a wish is turned down.</summary>
    public static string ArticleOf(DataRefusalGround ground) => ground switch
    {
        DataRefusalGround.KeptByLaw => "PIPL 47; PML 27",
        DataRefusalGround.IdentityUnproven => "PIPL 50",
        _ => "PIPL 45",
    };
}
