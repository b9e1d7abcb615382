using System;
using System.Runtime.InteropServices;

namespace DeviceKit.Tool.Running;

/// <summary>Ctrl-C and SIGTERM: the first one asks the application to stop, the second one ends the process as ever.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly PosixSignalRegistration[] _registrations;
    private readonly Action _stop;
    private bool _asked;

    /// <summary>Listens.</summary>
    /// <param name="stop">Called once, from another thread.</param>
    public StopSignal(Action stop)
    {
        _stop = stop;
        _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal), PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal)];
    }

    /// <inheritdoc/>
    public void Dispose() => Array.ForEach(_registrations, r => r.Dispose());

    private void OnSignal(PosixSignalContext context)
    {
        if (!_asked)
        {
            _asked = true;
            context.Cancel = true;
            _stop();
        }
    }
}
