using Hejie.Domain;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Knowledge;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Agreement.Draft;

/// <summary>Writes the agreement with its numbered terms and the check before anybody signs.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, TextBlockShelf shelf) : AgreementTextPage(files, refusals, shelf)
{
    protected override FoundHere? Propose()
    {
        if (CaseFile.Agreement is { } agreement)
        {
            Show(agreement.AsDraft());
            return FoundHere.In(agreement, Case);
        }
        (Facts, Copies) = (Case.Statement, Case.Parties.Count + 1);
        Terms = [new TermForm { Debtor = 2, Creditor = 1 }];
        return null;
    }

    protected override MediationAgreement? WrittenIn(CaseFile file) => file.Agreement;

    protected override FoundHere Judge(AgreementDraft typed) => FoundHere.In(typed, Case, Today);

    public Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        IsJudged = true;
        return ActAsync(Write, stop, $"/cases/{Number}/agreement/signatures");
    }

    private Refusal? Write(Moment moment)
    {
        var draft = Typed();
        if (CaseFile.Agreement is { } existing)
        {
            return existing.Redraft(Case, draft, moment);
        }
        var agreement = MediationAgreement.Draft(AgreementId.New(moment.Now), Case, draft, moment, out var refusal, CaseFile.Versions);
        if (agreement is not null)
        {
            Files.Add(agreement);
        }
        return refusal;
    }
}
