using System;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Target;

/// <summary>Stands behind <see cref="Device.Run"/>: the tool, a test fixture, or the embedded LAN.</summary>
internal interface IApplicationRunner
{
    /// <summary>Runs an application, or keeps it to run it later.</summary>
    /// <param name="args">The application's arguments.</param>
    /// <param name="application">The application.</param>
    /// <returns>What <see cref="Device.Run"/> returns.</returns>
    int Run(string[] args, Func<IDevice, CancellationToken, ValueTask<int>> application);
}
