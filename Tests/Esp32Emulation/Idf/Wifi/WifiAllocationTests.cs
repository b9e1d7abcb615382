using System;
using DeviceKit.Esp32;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>The hot path allocates nothing.</summary>
public sealed class WifiAllocationTests
{
    private const int Frames = 10_000;

    [Fact]
    public void ReceivingTenThousandFrames_AllocatesNothing()
    {
        var chip = new FakeWifiChip();
        Esp32WifiNetif netif = chip.Connect();
        Receive(chip, netif, 100);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Receive(chip, netif, Frames);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal((Frames + 100, Frames + 100L), (chip.Wifi.FreedCount, netif.Counters.FramesReceived));
    }

    [Fact]
    public void SendingTenThousandFrames_AllocatesNothing_AlsoWhereTheDriverHasNoRoom()
    {
        var chip = new FakeWifiChip();
        Esp32WifiNetif netif = chip.Connect();
        chip.Wifi.TransmitResult = static call => call % 3 == 0 ? EspError.NoMem : EspError.Ok;
        Func<bool> isEmpty = () => netif.FreeTransmitSlots == netif.TransmitSlots;
        Send(chip, netif, isEmpty, 100);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Send(chip, netif, isEmpty, Frames);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(Frames + 100, netif.Counters.FramesTransmitted);
        Assert.True(netif.TransmitRetries > Frames / 10);
    }

    private static void Receive(FakeWifiChip chip, Esp32WifiNetif netif, int frames)
    {
        for (int i = 0; i < frames; i++)
        {
            chip.Receives((uint)i + 1, chip.Wifi.Mac);
            chip.Rings.Drain();
            while (netif.TryReceive(out ReceivedFrame _))
            {
                netif.EndReceive();
            }
        }
    }

    private static void Send(FakeWifiChip chip, Esp32WifiNetif netif, Func<bool> isEmpty, int frames)
    {
        for (int i = 0; i < frames; i++)
        {
            while (!netif.TryBeginTransmit(1514, out Span<byte> frame))
            {
                chip.Loop.RunUntil(isEmpty, TimeSpan.MaxValue);
            }

            netif.EndTransmit(1514);
        }

        chip.Loop.RunUntil(isEmpty, TimeSpan.MaxValue);
    }
}
