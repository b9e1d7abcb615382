using System;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Target;

/// <summary>
/// Where an application starts. This assembly is compiled against only: at run time the target that executes the application brings an
/// assembly of the same name whose <see cref="Run"/> has modules behind it.
/// </summary>
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
        throw new PlatformNotSupportedException(
            "DeviceKit.Target was compiled against but not replaced: run the application with 'devicekit run', or build it for a board.");
    }
}
