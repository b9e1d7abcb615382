using System;
using System.IO;
using System.Threading;
using DeviceKit.Exercise;
using DeviceKit.Generator.Tests.Calls;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Generator.Tests.Shims;

/// <summary>The generated rings between a thread of C and a managed consumer, and under ThreadSanitizer.</summary>
public sealed class RingTests
{
    private const uint Count = 1_000_000;

    [Fact]
    public void AMillionCalls_ArriveInOrderAndWhole_OrAreCountedAsDropped()
    {
        ExerciseLibraryFile.Need();
        var api = new ExerciseDirect();
        uint signals = api.Signals();
        api.SetPacketCb(true);
        api.SetDoneCb();
        api.Produce(Count, 8);
        uint taken = 0;
        uint next = 0;
        bool isDone = false;
        while (true)
        {
            while (api.PacketTake(out ExPacket packet))
            {
                Assert.True(packet.Sequence >= next, $"{packet.Sequence} came after {next}");
                Check(packet);
                next = packet.Sequence + 1;
                taken++;
            }

            if (isDone)
            {
                break;
            }

            // What was put before the last call is there once that call is: one more round.
            isDone = api.DoneTake(out _);
            Thread.Yield();
        }

        api.Join();
        Assert.Equal(Count, taken + api.PacketDropped());
        Assert.Equal(api.PacketDropped(), api.Overflows());
        Assert.Equal(taken + 1, api.Signals() - signals);
        Assert.InRange(taken, 64u, Count);
        Assert.Equal(0u, api.DoneDropped());
        Assert.False(api.PacketTake(out _));
    }

    [Fact]
    public void ThreadSanitizer_FindsNoRace()
    {
        ExerciseLibraryFile.Need();
        string folder = Directory.CreateTempSubdirectory("devicekit-ring-").FullName;
        try
        {
            string consumer = Path.Combine(folder, "consumer.c");
            File.WriteAllText(consumer, Consumer);
            string program = Path.Combine(folder, "consumer");
            string errors = ExerciseLibraryFile.Gcc(program, "-fsanitize=thread", "-g", "-Wno-tsan", consumer);
            Assert.SkipWhen(errors.Contains("tsan", StringComparison.Ordinal) && errors.Contains("cannot find", StringComparison.Ordinal), "gcc has no ThreadSanitizer (Debian: libtsan2)");
            Assert.Equal("", errors);
            Assert.Equal("", Commands.Complaints(program, []));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Check(ExPacket packet)
    {
        Assert.Equal(packet.Sequence % 5 != 4, packet.HasData);
        Assert.True(packet.HasPoint);
        ReadOnlySpan<byte> point = packet.Point;
        Assert.Equal(packet.Sequence, BitConverter.ToUInt32(point[4..]));
        ReadOnlySpan<byte> data = packet.Data;
        for (int i = 0; packet.HasData && i < data.Length; i++)
        {
            Assert.Equal((byte)(packet.Sequence + i), data[i]);
        }
    }

    private const string Consumer =
        """
        #include "exercise_shims.g.h"
        #include <stdio.h>

        int main(void)
        {
            const uint32_t count = 200000;
            uint32_t taken = 0;
            bool done = false;
            dk_ex_packet_t packet;
            dk_ex_done_t call;
            ex_set_packet_cb((ex_packet_cb)(uintptr_t)dk_ex_packet_trampoline(), NULL);
            ex_set_done_cb((ex_done_cb *)(uintptr_t)dk_ex_done_trampoline(), NULL);
            ex_produce(count, 16);
            for (;;) {
                while (dk_ex_packet_take(&packet)) {
                    for (int i = 0; packet.has_data && i < 8; i++) {
                        if (packet.data[i] != (uint8_t)(packet.sequence + (uint32_t)i)) {
                            fprintf(stderr, "packet %u is torn\n", packet.sequence);
                            return 1;
                        }
                    }
                    taken++;
                }
                if (done) {
                    break;
                }
                done = dk_ex_done_take(&call);
            }
            ex_join();
            if (taken + dk_ex_packet_dropped() != count) {
                fprintf(stderr, "%u taken and %u dropped of %u\n", taken, dk_ex_packet_dropped(), count);
                return 1;
            }
            return 0;
        }
        """;
}
