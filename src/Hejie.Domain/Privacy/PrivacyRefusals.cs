namespace Hejie.Domain.Privacy;

/// <summary>Every way in which a request about the own data says no.</summary>
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

    /// <summary>The article on which a wish is turned down.</summary>
    public static string ArticleOf(DataRefusalGround ground) => ground switch
    {
        DataRefusalGround.KeptByLaw => "PIPL 47; PML 27",
        DataRefusalGround.IdentityUnproven => "PIPL 50",
        _ => "PIPL 45",
    };
}
