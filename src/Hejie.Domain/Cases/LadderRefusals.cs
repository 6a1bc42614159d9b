namespace Hejie.Domain.Cases;

public static class LadderRefusals
{
    public static readonly Refusal NotTheNextLevel = new("NotTheNextLevel", "W-3", "SDP 75");
    public static readonly Refusal HandedUpAlready = new("HandedUpAlready", "W-3", "SDP 75");
}
