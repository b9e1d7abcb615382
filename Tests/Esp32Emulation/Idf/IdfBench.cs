using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Runtime;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf;

/// <summary>A simulated chip with the application's loop on it, and the world below it; wrong use fails the test at its end.</summary>
internal sealed class IdfBench : IDisposable
{
    private readonly bool _allowsViolations;

    /// <summary>Starts the chip.</summary>
    /// <param name="options">How it is built.</param>
    /// <param name="seed">Of the chip's and the air's chance.</param>
    /// <param name="allowsViolations">True where the test is about wrong use.</param>
    public IdfBench(EspIdfOptions? options = null, ulong seed = 1, bool allowsViolations = false)
    {
        _allowsViolations = allowsViolations;
        World = new EventLoop(new VirtualLoopHost());
        Idf = new SimulatedEspIdf(World, new SeededRandom(seed, "chip"), options);
        Rings = new Esp32Rings(Api.Shims);
        Clock = new Esp32Clock(Api.Timer, Api.Shims);
        Host = new Esp32LoopHost(Api.Shims, Clock, Rings);
        Loop = new EventLoop(Host);
    }

    public EventLoop World { get; }

    public SimulatedEspIdf Idf { get; }

    public Esp32Api Api => Idf.Api;

    public Esp32Rings Rings { get; }

    public Esp32Clock Clock { get; }

    public Esp32LoopHost Host { get; }

    /// <summary>The application's loop.</summary>
    public EventLoop Loop { get; }

    public IReadOnlyList<ContractViolation> Violations => Idf.Violations;

    /// <summary>Runs something on the application's loop.</summary>
    public void Run(Func<ValueTask> activity) => Loop.Run(async () =>
    {
        await activity();
        return 0;
    });

    public void Dispose()
    {
        Clock.Dispose();
        try
        {
            // A rule that a function breaks is about that function.
            Assert.All(Idf.End(), violation => Assert.True(violation.Rule.IsAbout(violation.Call), violation.ToString()));
            if (!_allowsViolations)
            {
                Idf.ThrowOnViolations();
            }
        }
        finally
        {
            Idf.Dispose();
        }
    }
}
