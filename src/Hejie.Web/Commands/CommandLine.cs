namespace Hejie.Web.Commands;

/// <summary>What was typed after the program's name: one command, its words, and options that every command knows.</summary>
public sealed record CommandLine(string Command)
{
    private static readonly string[] Commands = ["serve", "migrate", "account", "verify", "check-file", "archive-volumes", "load", "help"];
    private static readonly string[] HostSettings = ["--environment", "--contentRoot", "--applicationName", "--Hejie"];

    public IReadOnlyList<string> Words { get; private init; } = [];
    public string? Urls { get; private init; }
    public string? DataFolder { get; private init; }
    public string? Database { get; private init; }
    public string? Demo { get; private init; }

    /// <summary>Settings of the host and of any configuration section (<c>--Section:Key=value</c>), passed on as they are.</summary>
    public IReadOnlyList<string> Settings { get; private init; } = [];

    /// <summary>Whether a test factory runs the program inside itself, with its own server, on no address.</summary>
    public bool IsInTestHost => Settings.Any(setting => setting.StartsWith("--contentRoot="));

    /// <summary>Understands the arguments; what it cannot understand it says on standard error.</summary>
    /// <returns>Null when the usage is wrong.</returns>
    public static CommandLine? Read(IReadOnlyList<string> args)
    {
        var line = new CommandLine(args is [{ } first, ..] && !first.StartsWith('-') ? first : "serve");
        if (!Commands.Contains(line.Command))
        {
            return Misused(CommandTexts.Of("UnknownCommand", line.Command));
        }
        var next = args is [{ } word, ..] && !word.StartsWith('-') ? 1 : 0;
        while (next < args.Count)
        {
            if (line.With(args, ref next) is not { } longer)
            {
                return null;
            }
            line = longer;
        }
        return line;
    }

    private CommandLine? With(IReadOnlyList<string> args, ref int next)
    {
        var argument = args[next++];
        if (argument is "--help" or "-h")
        {
            return this with { Command = "help" };
        }
        if (!argument.StartsWith('-'))
        {
            return this with { Words = [.. Words, argument] };
        }
        if (IsSetting(argument))
        {
            return this with { Settings = [.. Settings, argument] };
        }
        var (name, value) = argument.Split('=', 2) is [var left, var right] ? (left, right) : (argument, null);
        value ??= next < args.Count ? args[next++] : null;
        return value is null ? Misused(CommandTexts.Of("OptionWithoutValue", name)) : WithOption(name, value);
    }

    private static bool IsSetting(string argument) =>
        argument.Split('=', 2) is [var name, _] && (name.Contains(':') || HostSettings.Contains(name));

    private CommandLine? WithOption(string name, string value) => name switch
    {
        "--urls" when value.Split(';').All(IsAddress) => this with { Urls = value },
        "--urls" => Misused(CommandTexts.Of("NotAnAddress", value)),
        "--data" => this with { DataFolder = Path.GetFullPath(value) },
        "--db" => this with { Database = value },
        "--demo" when value is "shinan" or "none" => this with { Demo = value },
        "--demo" => Misused(CommandTexts.Of("UnknownDemo", value)),
        _ => Misused(CommandTexts.Of("UnknownOption", name)),
    };

    private static bool IsAddress(string address) =>
        address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            ? Uri.TryCreate(address.Replace("//*", "//0.0.0.0").Replace("//+", "//0.0.0.0"), UriKind.Absolute, out var uri) && uri.AbsolutePath is "/"
            : false;

    private static CommandLine? Misused(string why)
    {
        Console.Error.WriteLine(why);
        return null;
    }
}
