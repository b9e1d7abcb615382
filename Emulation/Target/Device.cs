using System;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Target;

/// <summary>Where an application starts. On the host: on the modules that the tool or a test fixture gives it, else on the embedded LAN.</summary>
public static class Device
{
    /// <summary>Runs an application on the target's event loop until it returns.</summary>
    /// <param name="args">The application's arguments.</param>
    /// <param name="application">
    /// The application: called once on the event loop, with the device's modules and a token that is cancelled when the device is asked to stop.
    /// </param>
    /// <returns>The application's exit code.</returns>
    public static int Run(string[] args, Func<IDevice, CancellationToken, ValueTask<int>> application)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(application);
        return (ApplicationScope.Current ?? new EmbeddedRunner()).Run(args, application);
    }
}
