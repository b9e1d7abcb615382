using System;
using System.Collections.Generic;
using DeviceKit.Runtime;

namespace DeviceKit.Emulation.Esp32;

/// <summary>An I2C bus: blocking transactions, nine bits a byte, an address byte before each.</summary>
public sealed class SimulatedI2cBus
{
    private const int BitsPerByte = 9;

    private readonly Dictionary<byte, II2cDevice> _devices = [];
    private readonly List<BusViolation> _violations = [];

    /// <summary>A bus without devices.</summary>
    /// <param name="loop">The loop.</param>
    public SimulatedI2cBus(EventLoop loop)
    {
        ArgumentNullException.ThrowIfNull(loop);
        Timeline = new BusTimeline(loop.Clock);
    }

    /// <summary>When the bus is free.</summary>
    public BusTimeline Timeline { get; }

    /// <summary>The wrong uses so far.</summary>
    public IReadOnlyList<BusViolation> Violations => _violations;

    /// <summary>Hangs a device on the bus.</summary>
    /// <param name="address">Its address of seven bits, without the direction.</param>
    /// <param name="device">The device.</param>
    /// <exception cref="ArgumentException">The address is taken.</exception>
    public void Attach(byte address, II2cDevice device)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(address, (byte)0x7F);
        ArgumentNullException.ThrowIfNull(device);
        _devices.Add(address, device);
    }

    /// <summary>Writes to a device.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="bytes">The bytes behind the address.</param>
    /// <param name="hertz">The clock in bits a second.</param>
    /// <param name="end">When the stop condition came: the call would have blocked its task until then.</param>
    /// <returns>False when no device acknowledged.</returns>
    public bool TryWrite(byte address, ReadOnlySpan<byte> bytes, long hertz, out TimeSpan end)
    {
        II2cDevice? device = Select(address, bytes.Length, hertz, out end);
        device?.Write(bytes, end);
        return device is not null;
    }

    /// <summary>Reads from a device.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="bytes">Where to.</param>
    /// <param name="hertz">The clock in bits a second.</param>
    /// <param name="end">When the stop condition came.</param>
    /// <returns>False when no device acknowledged.</returns>
    public bool TryRead(byte address, Span<byte> bytes, long hertz, out TimeSpan end)
    {
        II2cDevice? device = Select(address, bytes.Length, hertz, out end);
        device?.Read(bytes, end);
        return device is not null;
    }

    private II2cDevice? Select(byte address, int length, long hertz, out TimeSpan end)
    {
        if (_devices.TryGetValue(address, out II2cDevice? device))
        {
            // Start and stop conditions take a bit each.
            end = Timeline.Take(((length + 1L) * BitsPerByte) + 2, hertz);
            return device;
        }

        end = Timeline.Take(BitsPerByte + 2, hertz);
        _violations.Add(new BusViolation(BusViolationKind.NoAcknowledge, end, $"No device acknowledged address {address:X2}h."));
        return null;
    }
}
