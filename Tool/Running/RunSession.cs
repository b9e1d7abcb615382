using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Target;
using DeviceKit.Tool.Applications;
using DeviceKit.Tool.Commands;
using DeviceKit.Tool.Errors;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Running;

/// <summary>One `devicekit run`: from the command line's options to the application's exit code.</summary>
internal sealed class RunSession(RunOptions options, Terminal terminal) : IApplicationRunner
{
    /// <summary>Device time that an application has to end after it was asked to.</summary>
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(10);

    private ToolException? _problem;
    private bool _hasRun;

    /// <summary>Runs the application.</summary>
    /// <returns>Its exit code.</returns>
    /// <exception cref="ToolException">It could not be run, or not to its end.</exception>
    public int Run()
    {
        if (options is { VirtualTime: true, Network.HasRealPeers: true })
        {
            throw NetworkOpener.VirtualTime(options.Network);
        }

        string application = ApplicationFile.Resolve(options.Application, new ProjectBuilder("dotnet", terminal.Error));
        ApplicationEntry entry = ApplicationEntry.Load(application);
        int code = Invoke(entry);
        if (_problem is not null)
        {
            throw _problem;
        }

        return _hasRun ? code : throw ToolError.DidNotRun.At("Main returned without a call of Device.Run", application, "call it: static int Main(string[] args) => Device.Run(args, ...)");
    }

    /// <summary>Called by <see cref="Device.Run"/>, from inside the application's Main.</summary>
    int IApplicationRunner.Run(string[] args, Func<IDevice, CancellationToken, ValueTask<int>> application)
    {
        _hasRun = true;
        try
        {
            return RunOnDevice(application);
        }
        catch (ToolException e)
        {
            // The application's Main may catch everything; what went wrong is reported all the same.
            _problem = e;
            return (int)e.Error.ExitCode;
        }
#pragma warning disable CA1031 // A mistake of the tool's must not be taken for one of the application's.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _problem = ToolException.OfMistake(e);
            return (int)_problem.Error.ExitCode;
        }
    }

    /// <summary>Calls the application's Main, which may throw before or after its call of <see cref="Device.Run"/>.</summary>
    private int Invoke(ApplicationEntry entry)
    {
        using var scope = new ApplicationScope(this);
        try
        {
            return entry.Invoke([.. options.Arguments]);
        }
#pragma warning disable CA1031 // Whatever an application throws is the result of its run.
        catch (Exception e) when (e is not ToolException)
#pragma warning restore CA1031
        {
            throw _problem ?? Unhandled(e);
        }
    }

    private int RunOnDevice(Func<IDevice, CancellationToken, ValueTask<int>> application)
    {
        using var files = new OutputFiles();
        using var bench = new RunBench(options, terminal, files);
        using var run = new ApplicationRun(bench.Device, application);
        using var limit = new WallClockLimit(options.Timeout, bench.Wake, () => EndProcess(files));
        using var stop = new StopSignal(() => bench.Post(run.Stop));

        bool ended = false;
        Exception? thrown = null;
        try
        {
            ended = RunLoop(bench, run, limit);
        }
#pragma warning disable CA1031 // A timer's callback or an async void threw: the run is over, and what it left is worth seeing.
        catch (Exception e)
#pragma warning restore CA1031
        {
            thrown = e;
        }

        IReadOnlyList<string> complaints = bench.Finish(run.HasEnded);
        if (limit.IsReached && !run.HasEnded && thrown is null)
        {
            throw ToolError.TimedOut.At($"the application ran longer than {options.Timeout!.Value.TotalSeconds:0.###} s", options.Application, "raise --timeout, or see where it waits");
        }

        if ((run.Failure ?? thrown) is { } failure)
        {
            throw Unhandled(failure);
        }

        if (complaints.Count > 0)
        {
            foreach (string complaint in complaints)
            {
                terminal.Error.WriteLine($"devicekit: {complaint}");
            }

            throw ToolError.WrongUse.At($"the modules used ESP-IDF wrongly, {complaints.Count} times", options.Modules.Option, "please report it, with the lines above");
        }

        return ended ? run.ExitCode ?? 0 : throw ToolError.Stalled.At("the application waits for something that can never come", options.Application, "see what it awaits: no timer is set and no frame is on its way");
    }

    private bool RunLoop(RunBench bench, ApplicationRun run, WallClockLimit limit)
    {
        TimeSpan end = options.For is { } time ? bench.Start + time : TimeSpan.MaxValue;
        bool ended = bench.Loop.RunUntil(() => run.HasEnded || limit.IsReached, end);
        if (ended || bench.Loop.Clock.Now < end)
        {
            return ended;
        }

        run.Stop();
        if (!bench.Loop.RunUntil(() => run.HasEnded || limit.IsReached, end + s_grace))
        {
            terminal.Error.WriteLine($"devicekit: the application did not end within {s_grace.TotalSeconds:F0} s of being asked to, and was cut off");
        }

        return true;
    }

    private ToolException Unhandled(Exception failure)
    {
        if (LoadFailure.Of(failure, options.Application) is { } incomplete)
        {
            return incomplete;
        }

        terminal.Error.WriteLine($"Unhandled exception. {failure}");
        return ToolError.UnhandledException.At($"unhandled {failure.GetType().Name}: {failure.Message}", options.Application, "see the stack trace above");
    }

    private void EndProcess(OutputFiles files)
    {
        // The application computes without ever waiting: nothing of the device can be used from this thread, only the files can be taken back.
        files.Dispose();
        terminal.Error.WriteLine(ToolError.TimedOut.At($"the application ran longer than {options.Timeout!.Value.TotalSeconds:0.###} s and never waits", options.Application, "look for an endless loop").Line);
        terminal.Error.Flush();
        Environment.Exit((int)ExitCode.TimeLimit);
    }
}
