using Hejie.Domain.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class LifecycleTests
{
    /// <summary>
    /// Prints the table whole, so that a change of a move is read by whoever reviews it. After an intended change, copy the file
    /// that the failure names over <c>tests/Hejie.Domain.Tests/Cases/lifecycle.approved.txt</c>.
    /// </summary>
    [Fact]
    public void The_moves_are_those_that_were_agreed()
    {
        var moves = CaseLifecycle.Moves.Select(move => $"{move.From} + {move.Act} → {move.To}").ToList();
        var received = Path.Combine(AppContext.BaseDirectory, "Cases", "lifecycle.received.txt");
        File.WriteAllLines(received, moves);

        moves.ShouldBe(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Cases", "lifecycle.approved.txt")), ignoreOrder: false, $"Intended? Then copy {received}");
    }

    [Fact]
    public void Every_state_is_left_by_some_move_and_every_state_but_the_first_is_reached()
    {
        var states = Enum.GetValues<CaseState>();

        states.Except(CaseLifecycle.Moves.Select(move => move.From)).ShouldBeEmpty(); // an archived dispute may break out again
        states.Except(CaseLifecycle.Moves.Select(move => move.To)).ShouldBe([CaseState.Registered]);
    }
}
