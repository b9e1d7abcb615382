using System;
using System.Threading.Tasks;
using DeviceKit.Conformance;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Tests.Conformance;
using DeviceKit.Host.Slirp;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Host.Tests.Slirp;

/// <summary>
/// The netif's laws: all of them where the library is a wire that carries any frame; over libslirp, which has no other station, those that need
/// none to send to the device or to see what it sent.
/// </summary>
public class SlirpNetifLawTests
{
    public static TheoryData<string> Names => LawRunner.Names(NetifLaws.All);

    [Theory]
    [MemberData(nameof(Names))]
    public void SlirpNetif_KeepsTheLaw(string law)
    {
        using var host = new HostLoopHost();
        var loop = new EventLoop(host);
        using var bench = new SlirpNetifBench(loop, host);
        LawRunner.Keep(NetifLaws.All, law, loop, bench);
    }

    [Theory]
    [InlineData(nameof(NetifLaws.Identity_IsSane))]
    [InlineData(nameof(NetifLaws.Start_WorksOnce))]
    [InlineData(nameof(NetifLaws.TransmitBuffer_IsLentOnce))]
    [InlineData(nameof(NetifLaws.TransmitLength_IsChecked))]
    [InlineData(nameof(NetifLaws.AbortedFrame_IsNotSent))]
    [InlineData(nameof(NetifLaws.FreeSlots_TellTheTruth))]
    [InlineData(nameof(NetifLaws.FullQueue_IsFollowedByTransmitReady))]
    [InlineData(nameof(NetifLaws.Tags_CompleteExactlyOnce))]
    [InlineData(nameof(NetifLaws.SentFrames_AreCounted))]
    public void SlirpNetif_OverTheLibrary_KeepsTheLaw(string law)
    {
        InstalledSlirp.Require();
        using var host = new HostLoopHost();
        var loop = new EventLoop(host);
        LawRunner.Keep(NetifLaws.All, law, loop, new LonelyBench(SlirpNetif.Open(loop, host), loop));
    }

    /// <summary>A bench for laws that deliver nothing and take nothing out.</summary>
    private sealed class LonelyBench(INetif subject, EventLoop loop) : INetifBench
    {
        public INetif Subject => subject;

        public bool CanSetLink => false;

        public ValueTask DeliverAsync(ReadOnlyMemory<byte> frame) => throw new NotSupportedException();

        public async ValueTask<byte[]?> TakeTransmittedAsync()
        {
            await SettleAsync();
            return null;
        }

        public void SetLink(bool isUp) => throw new NotSupportedException();

        public ValueTask SettleAsync() => loop.Clock.DelayAsync(TimeSpan.FromMilliseconds(2));
    }
}
