using System;
using System.Threading.Tasks;
using DeviceKit.Host.Slirp;
using DeviceKit.Native;
using Xunit;

namespace DeviceKit.Host.Tests.Slirp;

/// <summary>A session with the library, recorded call by call with its callbacks, and run again without it.</summary>
public sealed class SlirpReplayTests
{
    private static readonly SlirpOptions s_options = new() { HostLoopback = true };

    [Fact]
    public void RecordedSession_IsTheSameSessionWithoutTheLibrary()
    {
        InstalledSlirp.Require();
        var log = new CallLog();
        ushort port;
        SlirpSession recorded;
        using (var server = new HostServer())
        {
            port = server.Port;
            recorded = new SlirpSession(new SlirpRecorder(new SlirpDirect(), log), s_options);
            _ = Task.Run(server.EchoOneAsync, TestContext.Current.CancellationToken);
            Assert.Equal("recorded", recorded.Run(port, waits: null));
        }

        string text = log.ToString();
        Assert.Contains("slirp_input ", text, StringComparison.Ordinal);
        Assert.Contains("#1.send_packet ", text, StringComparison.Ordinal);
        var replay = new CallReplay(text, "session.log");
        Assert.Equal("recorded", new SlirpSession(new SlirpReplayer(replay), s_options).Run(port, recorded.Waits));
        replay.RequireEnd();
    }

    [Fact]
    public void OtherOptions_AreAnotherSession()
    {
        InstalledSlirp.Require();
        var log = new CallLog();
        new SlirpSession(new SlirpRecorder(new SlirpDirect(), log), s_options).Close();

        var replay = new CallReplay(log.ToString(), "session.log");
        CallMismatchException e = Assert.Throws<CallMismatchException>(() => new SlirpSession(new SlirpReplayer(replay), s_options with { Mtu = 1400 }));
        Assert.Contains("session.log", e.Message, StringComparison.Ordinal);
    }
}
