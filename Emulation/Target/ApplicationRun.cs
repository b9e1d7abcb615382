using System;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Target;

/// <summary>One run of an application on an emulated device: it starts at the loop's next turn, and is asked to stop once.</summary>
internal sealed class ApplicationRun : IDisposable
{
    private readonly HostDevice _device;
    private readonly Func<IDevice, CancellationToken, ValueTask<int>> _application;
    private readonly CancellationTokenSource _stop = new();

    /// <summary>Queues the application's start.</summary>
    /// <param name="device">The modules.</param>
    /// <param name="application">The application.</param>
    public ApplicationRun(HostDevice device, Func<IDevice, CancellationToken, ValueTask<int>> application)
    {
        _device = device;
        _application = application;
        device.Loop.Spawn(RunAsync);
    }

    /// <summary>True when the application has returned or thrown.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>What the application returned; null before its end, or when it threw.</summary>
    public int? ExitCode { get; private set; }

    /// <summary>What the application threw. Being cancelled after having been asked to stop is an orderly end.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Cancels the application's token.</summary>
    public void Stop() => _stop.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _stop.Dispose();

    private async ValueTask RunAsync()
    {
        try
        {
            ExitCode = await _application(_device, _stop.Token);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            ExitCode = 0;
        }
#pragma warning disable CA1031 // Whatever an application throws is the result of its run.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Failure = e;
        }

        HasEnded = true;
    }
}
