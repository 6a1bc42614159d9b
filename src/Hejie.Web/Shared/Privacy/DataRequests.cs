using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Privacy;
using Hejie.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Privacy;

/// <summary>A request as lists show it.</summary>
public sealed record DataRequestRow(string Number, int Request, DataWish Wish, bool ByKin, DateOnly AskedOn, DateOnly AnswerBy, DateOnly? AnsweredOn, string Key)
{
    public bool IsOverdueOn(DateOnly day) => AnsweredOn is null && day > AnswerBy;
}

/// <summary>What the list of requests is narrowed to; those that wait, unless answered ones are asked for.</summary>
public sealed record DataRequestFilter(bool Answered, DataWish? Wish, bool Overdue, string? Words)
{
    public const int PageSize = 30;

    public bool IsNarrow => Answered || Wish is not null || Overdue || !string.IsNullOrWhiteSpace(Words);
}

/// <summary>Requests about personal data: of one case, or of every case that somebody may read.</summary>
public sealed class DataRequests(HejieDb db)
{
    /// <summary>Every request of a case, to be answered.</summary>
    public Task<List<DataSubjectRequest>> OfAsync(MediationCase mediation, CancellationToken stop) =>
        db.Set<DataSubjectRequest>().Where(request => request.CaseId == mediation.Id).OrderBy(request => request.Number).ToListAsync(stop);

    /// <summary>Takes a request down; nothing is saved yet.</summary>
    public async Task<Func<Moment, Refusal?>> AskingAsync(MediationCase mediation, DataRequestDetails details, CancellationToken stop)
    {
        var soFar = await OfAsync(mediation, stop);
        return moment =>
        {
            if (DataSubjectRequest.Ask(DataRequestId.New(moment.Now), mediation, details, soFar, moment, out var refusal) is { } asked)
            {
                db.Add(asked);
            }
            return refusal;
        };
    }

    /// <summary>Answers a request: done without a ground, turned down with one; nothing is saved yet.</summary>
    public async Task<Func<Moment, Refusal?>> AnsweringAsync(MediationCase mediation, int number, DataRefusalGround? ground, string words, CancellationToken stop)
    {
        var request = await db.Set<DataSubjectRequest>().SingleOrDefaultAsync(known => known.CaseId == mediation.Id && known.Number == number, stop);
        return moment => request is null ? CaseRefusals.NotAtThisStage
            : ground is { } known ? request.TurnDown(known, words, moment)
            : request.Do(mediation, words, moment);
    }

    /// <summary>One page of requests, those to be answered first in front, with one row more where there is another page.</summary>
    public Task<List<DataRequestRow>> PageAsync(
        DataRequestFilter filter, Actor actor, DateOnly today, DateOnly? afterDay, string? after, int size, CancellationToken stop)
    {
        var found = db.Set<DataSubjectRequest>().AsNoTracking()
            .Where(request => filter.Answered ? request.AnsweredOn != null : request.AnsweredOn == null);
        if (filter.Wish is { } wish)
        {
            found = found.Where(request => request.Wish == wish);
        }
        if (filter.Overdue)
        {
            found = found.Where(request => request.AnsweredOn == null && request.AnswerBy < today);
        }
        if (filter.Words?.Trim() is { Length: > 0 } words)
        {
            found = found.Where(request => request.Key.Contains(words));
        }
        if (afterDay is { } day && after is not null)
        {
            found = found.Where(request => request.AnswerBy > day || (request.AnswerBy == day && string.Compare(request.Key, after) > 0));
        }
        var rows = from request in found
                   join mediation in db.Set<MediationCase>().LookedAfterBy(actor) on request.CaseId equals mediation.Id
                   orderby request.AnswerBy, request.Key
                   select new { mediation.Number, Request = request };
        return ReadAsync(rows.Take(size + 1).Select(row => new
        {
            row.Number,
            row.Request.Key,
            Request = row.Request.Number,
            row.Request.Wish,
            row.Request.Channel,
            row.Request.Kin,
            row.Request.AskedOn,
            row.Request.AnswerBy,
            row.Request.AnsweredOn,
        }), row => new DataRequestRow(row.Number.Text, row.Request, row.Wish, row.Kin is not null, row.AskedOn, row.AnswerBy, row.AnsweredOn, row.Key), stop);
    }

    private static async Task<List<DataRequestRow>> ReadAsync<T>(IQueryable<T> rows, Converter<T, DataRequestRow> row, CancellationToken stop) =>
        (await rows.ToListAsync(stop)).ConvertAll(row);
}
