using Hejie.Bench;

if (BenchOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine(BenchOptions.Usage);
    return 2;
}

var failed = 0;
foreach (var engine in new[] { "sqlite", "postgres" }.Where(engine => options.Only is null || options.Only == engine))
{
    await using var stage = await Stage.SetAsync(engine, options);
    await using var server = await Server.StartAsync(options.Program, stage.Settings);
    var idle = server.Megabytes;
    var table = new Table(engine, stage);
    await using var acts = new Acts(stage, server, options.Users.Max());
    await acts.SignInAsync();
    foreach (var act in acts.All.Where(act => options.Act is null || act.Name.Contains(options.Act, StringComparison.Ordinal)))
    {
        foreach (var users in options.Users)
        {
            var before = server.ProcessorTime;
            var through = await Figures.MeasureAsync(users, options.Time, act.Through);
            var spent = (server.ProcessorTime - before).TotalMilliseconds / through.Done;
            var bare = act.Bare is null ? null : await Figures.MeasureAsync(users, options.Time / 2, act.Bare);
            table.Add(act, through, spent, bare);
            failed += through.Failed;
        }
    }
    table.End(idle, server.Megabytes);
}
return failed == 0 ? 0 : 1;
