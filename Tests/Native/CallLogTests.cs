using System;
using Xunit;

namespace DeviceKit.Native.Tests;

public sealed class CallLogTests
{
    private const string Log =
        """
        nvs_open name="Z\u00fcrich \"1\" -> \\" mode=1 -> 0 handle=7
        read buf=*3 ratio=0.5 wait=true -> 3 buf=[010203]
        fill slirp=94 add=#1 other=null
          #1 fd=5 events=-1
            input data=[] ->
          -> 9
          #1 fd=6 events=2 -> 9
        -> timeout=18446744073709551615

        """;

    [Fact]
    public void Calls_AreLinesInTheOrderOfTheirBeginning() => Assert.Equal(Log, Record().ToString());

    [Fact]
    public void ACallThatThrows_HasItsMessageInPlaceOfResults()
    {
        var log = new CallLog();
        log.Begin("f");
        log.Called();
        log.Failed(new TimeoutException("it \"took\" long"));
        Assert.Equal("f -> !\"it \\\"took\\\" long\"\n", log.ToString());
    }

    [Fact]
    public void AReplay_AnswersWithWhatWasRecorded_AndMakesTheCallbacks()
    {
        var replay = new CallReplay(Log);
        int callbacks = 0;
        Play(replay, fd => { callbacks += fd; return 9; });
        Assert.Equal(11, callbacks);
        Assert.True(replay.IsAtEnd);
        replay.RequireEnd();
    }

    [Fact]
    public void AnotherArgument_IsAMismatch_WithLineAndBothCalls()
    {
        var replay = new CallReplay(Log, "wifi.calls");
        replay.Begin("nvs_open");
        replay.Text("name", "other");
        CallMismatchException e = Assert.Throws<CallMismatchException>(replay.Called);
        Assert.Equal(1, e.Line);
        Assert.StartsWith("wifi.calls:1: ", e.Message, StringComparison.Ordinal);
        Assert.Equal("nvs_open name=\"other\"", e.Actual);
        Assert.Equal("nvs_open name=\"Z\\u00fcrich \\\"1\\\" -> \\\\\" mode=1", e.Expected);
    }

    [Fact]
    public void AnotherResultOfACallback_IsAMismatch()
    {
        CallMismatchException e = Assert.Throws<CallMismatchException>(() => Play(new CallReplay(Log), _ => 8));
        Assert.Equal(4, e.Line);
        Assert.EndsWith("-> 9", e.Expected, StringComparison.Ordinal);
        Assert.EndsWith("-> 8", e.Actual, StringComparison.Ordinal);
    }

    [Fact]
    public void ACallTooFew_IsAMismatch() => Assert.Equal(1, Assert.Throws<CallMismatchException>(new CallReplay(Log).RequireEnd).Line);

    [Fact]
    public void ACallTooMany_IsAMismatch()
    {
        var replay = new CallReplay("; nothing was called\n\n");
        replay.Begin("f");
        Assert.Equal("the end", Assert.Throws<CallMismatchException>(replay.Called).Expected);
    }

    [Fact]
    public void ARecordedFailure_IsThrownAgain()
    {
        var replay = new CallReplay("f -> !\"no library\"\n");
        replay.Begin("f");
        Assert.Equal("no library", Assert.Throws<InvalidOperationException>(replay.Called).Message);
    }

    [Fact]
    public void AnExceptionOfACallback_ComesOutOfTheReplayedCall()
    {
        var replay = new CallReplay("f cb=#1\n  #1 x=1 -> !\"oh\"\n-> !\"oh\"\n");
        replay.Begin("f");
        replay.Register("cb", _ => throw new TimeoutException("oh"));
        Assert.Throws<TimeoutException>(replay.Called);
    }

    [Theory]
    [InlineData("f\n", "line 1")]
    [InlineData("-> 1\n", "line 1")]
    [InlineData("f -> 1\n  #1 ->\n", "line 2")]
    [InlineData("f\n #1 ->\n->\n", "line 2")]
    [InlineData("f\n  #1 ->\n  ->\n", "line 3")]
    public void ALogThatIsNotOne_IsRefusedWithItsLine(string text, string line) =>
        Assert.Contains(line, Assert.Throws<FormatException>(() => new CallReplay(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void ADamagedLog_GivesAFormatError_OrAMismatch_AndNothingElse()
    {
        var random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 20_000; round++)
        {
            char[] damaged = Log.ToCharArray();
            for (int change = 0; change <= round % 3; change++)
            {
                damaged[random.Next(damaged.Length)] = "0 \n\\\"#[]=>-*!u;"[random.Next(15)];
            }

            try
            {
                Play(new CallReplay(new string(damaged)), _ => 9);
            }
            catch (Exception e) when (e is FormatException or CallMismatchException or InvalidOperationException or Xunit.Sdk.XunitException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 15_000, 19_999);
    }

    [Theory]
    [InlineData("f -> \"x\"", "the result is not an integer")]
    [InlineData("f -> 99999999999999999999", "the result is not an integer")]
    [InlineData("f -> x=1", "there is no value for the result")]
    public void AResultOfAnotherForm_IsRefusedWithItsLine(string log, string message)
    {
        var replay = new CallReplay("\n" + log, "some.calls");
        replay.Begin("f");
        replay.Called();
        Assert.Equal($"some.calls:2: {message}", Assert.Throws<FormatException>(() => replay.ReadInteger("")).Message);
    }

    private static CallLog Record()
    {
        var log = new CallLog();
        log.Begin("nvs_open");
        log.Text("name", "Zürich \"1\" -> \\");
        log.Unsigned("mode", 1);
        log.Called();
        log.Integer("", 0);
        log.Integer("handle", 7);
        log.End();
        log.Begin("read");
        log.Room("buf", 3);
        log.Real("ratio", 0.5);
        log.Flag("wait", true);
        log.Called();
        log.Integer("", 3);
        log.Bytes("buf", [1, 2, 3]);
        log.End();
        log.Begin("fill");
        log.Integer("slirp", 94);
        int number = log.Register("add", isNull: false);
        log.Register("other", isNull: true);
        log.Called();
        log.BeginCallback(number, "");
        log.Integer("fd", 5);
        log.Integer("events", -1);
        log.Called();
        log.Begin("input");
        log.Bytes("data", []);
        log.Called();
        log.End();
        log.Integer("", 9);
        log.End();
        log.BeginCallback(number, "");
        log.Integer("fd", 6);
        log.Integer("events", 2);
        log.Called();
        log.Integer("", 9);
        log.End();
        log.Unsigned("timeout", ulong.MaxValue);
        log.End();
        return log;
    }

    private static void Play(CallReplay replay, Func<int, int> callback)
    {
        replay.Begin("nvs_open");
        replay.Text("name", "Zürich \"1\" -> \\");
        replay.Unsigned("mode", 1);
        replay.Called();
        Assert.Equal(0, replay.ReadInteger(""));
        Assert.Equal(7, replay.ReadInteger("handle"));
        byte[] buffer = new byte[3];
        replay.Begin("read");
        replay.Room("buf", buffer.Length);
        replay.Real("ratio", 0.5);
        replay.Flag("wait", true);
        replay.Called();
        Assert.Equal(3, replay.ReadInteger(""));
        replay.ReadBytes("buf", buffer);
        Assert.Equal([1, 2, 3], buffer);
        replay.Begin("fill");
        replay.Integer("slirp", 94);
        replay.Register(
            "add",
            r =>
            {
                int fd = (int)r.ReadInteger("fd");
                if (r.ReadInteger("events") == -1)
                {
                    r.Begin("input");
                    r.Bytes("data", []);
                    r.Called();
                }

                int result = callback(fd);
                r.CallbackReturned();
                r.Integer("", result);
                r.CallbackEnd();
            });
        replay.Register("other", null);
        replay.Called();
        Assert.Equal(ulong.MaxValue, replay.ReadUnsigned("timeout"));
    }
}
