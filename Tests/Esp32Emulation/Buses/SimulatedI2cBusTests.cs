using System;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Runtime;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Buses;

/// <summary>Transactions on virtual time.</summary>
public sealed class SimulatedI2cBusTests
{
    private readonly SimulatedI2cBus _bus = new(new EventLoop(new VirtualLoopHost()));

    [Fact]
    public void ATransactionTakesNineBitsAByteAndReachesItsDevice()
    {
        Ssd1306Panel panel = new();
        _bus.Attach(0x3C, new PanelI2cDevice(panel));
        Assert.True(_bus.TryWrite(0x3C, [0x00, 0x8D, 0x14, 0xAF], 400_000, out TimeSpan end));
        Assert.Equal(117.5, end.TotalMicroseconds);
        Assert.True(panel.IsOn);

        byte[] status = new byte[1];
        Assert.True(_bus.TryRead(0x3C, status, 400_000, out end));
        Assert.Equal(167.5, end.TotalMicroseconds);
        Assert.Equal(0, status[0]);
        Assert.Empty(_bus.Violations);
    }

    [Fact]
    public void AnAddressWithoutADeviceIsNotAcknowledged()
    {
        Assert.False(_bus.TryWrite(0x3D, [0x00], 100_000, out TimeSpan end));
        Assert.Equal(110, end.TotalMicroseconds);
        BusViolation violation = Assert.Single(_bus.Violations);
        Assert.Equal(BusViolationKind.NoAcknowledge, violation.Kind);
        Assert.Contains("3Dh", violation.Message, StringComparison.Ordinal);
    }
}
