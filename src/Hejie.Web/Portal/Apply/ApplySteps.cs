namespace Hejie.Web.Portal.Apply;

/// <summary>The questions in their order, and which of them are answered.</summary>
public static class ApplySteps
{
    public const string Kind = "kind";
    public const string Detail = "detail";
    public const string Urgency = "urgency";
    public const string Street = "street";
    public const string Community = "community";
    public const string Applicants = "applicants";
    public const string Respondents = "respondents";
    public const string Story = "story";
    public const string Request = "request";
    public const string Evidence = "evidence";
    public const string Mode = "mode";
    public const string Venue = "venue";
    public const string Privacy = "privacy";
    public const string Check = "check";

    private static readonly (string Name, Func<ApplicationAnswers, bool> IsAnswered)[] Steps =
    [
        (Kind, answers => answers.Type is not null),
        (Detail, answers => answers.SubType is not null || !answers.HasSubTypes),
        (Urgency, answers => answers.Risk is not null),
        (Street, answers => answers.SubdistrictCode is not null),
        (Community, answers => answers.CommunityCode is not null),
        (Applicants, answers => answers.Applicants.Count > 0 && answers.Applicants.TrueForAll(party => party.IsComplete)),
        (Respondents, answers => answers.Respondents.Count > 0 && answers.Respondents.TrueForAll(party => party.IsComplete)),
        (Story, answers => answers.Statement is not null),
        (Request, answers => answers.Requests is not null),
        (Evidence, answers => answers.EvidenceIsComplete),
        (Mode, answers => answers.Mode is not null),
        (Venue, answers => answers.Venue is not null),
        (Privacy, answers => answers.AgreesToNotice && (answers.AgreesToSensitive || !answers.HoldsSensitive)),
    ];

    public static int Count => Steps.Length;

    public static int NumberOf(string step) => Array.FindIndex(Steps, known => known.Name == step) + 1;

    /// <summary>The first question that is still open; null when all are answered.</summary>
    public static string? FirstOpen(ApplicationAnswers answers) => Array.Find(Steps, step => !step.IsAnswered(answers)).Name;

    /// <summary>Where to go after a step; a person who came to change one answer goes back to the answers.</summary>
    public static string After(string step, ApplicationAnswers answers, bool isChange)
    {
        if (isChange)
        {
            var open = FirstOpen(answers) ?? Check;
            return AddressOf(open, answers) + (open == Detail ? "?change=true" : ""); // another kind asks its finer kinds anew
        }
        var next = NumberOf(step);
        next += Steps[Math.Min(next, Steps.Length - 1)].Name == Detail && !answers.HasSubTypes ? 1 : 0;
        return AddressOf(next < Steps.Length ? Steps[next].Name : Check, answers);
    }

    public static string Before(string step, ApplicationAnswers answers)
    {
        var before = NumberOf(step) - 2;
        before -= before > 0 && Steps[before].Name == Detail && !answers.HasSubTypes ? 1 : 0;
        return before < 0 ? "/apply" : $"/apply/{Steps[before].Name}";
    }

    /// <summary>The first party of a side is asked for at once; later ones are added from the list.</summary>
    public static string AddressOf(string step, ApplicationAnswers answers) =>
        step is Applicants or Respondents && answers.Side(step).Count == 0 ? $"/apply/{step}/1/kind" : $"/apply/{step}";
}
