using System;
using DeviceKit.Exercise;
using DeviceKit.Native;
using Xunit;

namespace DeviceKit.Generator.Tests.Calls;

/// <summary>The generator end to end: a C library, compiled by gcc, through its generated binding.</summary>
public sealed class ExerciseTests
{
    private const string Expected =
        """
        sum 4999990911
        scale -3.375
        events Write 0
        odd True False
        mirror 9 -41 0.125 False
        plain 5 twice 42
        grow 42 toggle True halves True 4
        split Ok 2 4 Ok 1002 1002
        base EX_BASE real 77
        errors fine failed null
        length 7 1000 0 -1
        version 1.2 ü
        open BadArgument True
        open Ok False True
        point NotFound
        set Ok Ok -7 True
        reset Ok NotFound
        read 5 000306090C -1
        blob Ok 16
        blob NoMem 16
        blob Ok 16 000306090C0F1215181B1E2124272A2D00000000
        name Ok one NoMem
        describe one, fast 1
        memory True 3 0 9
        close Ok
        create True
        checksum 185727 0
        reverse 4,3,2,1 dot 1234
        points 103
        mac 24252627282900
        visit 33 0:10:0 1:11:2 2:12:4
        sort 3,2,1
        select 2 3,1 3
        fire -1
        event Ok 10 010203 -2
        event Ok -1
        event Ok Ok 0
        called 30 True full True 30 3 1.25 Fast; wide Ok 33 False 104
        called none False nothing True 30 3 1.25 Fast; wide NoMem 30 True 104
        wide NotFound
        parse 309 begin text, data abcd False 4, data efgh False 4, data i True 4, make Fast, end
        thrown thrown at abcd
        nested thrown at x

        """;

    private readonly ExerciseDirect _api;

    public ExerciseTests()
    {
        ExerciseLibraryFile.Need();
        _api = new ExerciseDirect();
    }

    [Fact]
    public void EveryFunction_DoesWhatCDoes() => Assert.Equal(Expected, Exerciser.Run(_api));

    [Fact]
    public void ARecordedRun_IsReplayedWithoutTheLibrary()
    {
        var log = new CallLog();
        Assert.Equal(Expected, Exerciser.Run(new ExerciseRecorder(_api, log)));
        var replay = new CallReplay(log.ToString());
        Assert.Equal(Expected, Exerciser.Run(new ExerciseReplayer(replay)));
        replay.RequireEnd();
    }

    [Fact]
    public void ALog_IsTheSameTextEveryTime()
    {
        var log = new CallLog();
        IExercise recorder = new ExerciseRecorder(_api, log);
        recorder.ErrorText(ExError.Fail);
        recorder.TextLength(null);
        recorder.Version(new byte[16]);
        recorder.Halves(9, out _, out _);
        recorder.Split(42, out _, out _);
        recorder.Split(42, out _);
        recorder.Mirror(new ExPoint { Kind = 1, Value = 2, Ratio = 0.5, On = true });
        recorder.Reverse([1, 2]);
        recorder.Select([5, 6], v => recorder.IsOdd(v), null);
        recorder.Parse("abcde", new Handler());
        Assert.Throws<TimeoutException>(() => recorder.Parse("a", new Handler(throws: true)));
        Assert.Equal(
            """
            ex_error_text error=-1 -> "failed"
            ex_text_length text=null -> -1
            ex_version text=*16 -> text="1.2 \u00fc"
            ex_halves value=9 -> is_odd=true half=4
            ex_split value=42 -> 0 low=2 high=4
            ex_split value=42 high=null -> 0 low=1002
            ex_mirror point=[0100000002000000000000000000e03f0100000000000000] -> [01000000feffffff000000000000e03f0000000000000000]
            ex_reverse values=[0100000002000000] -> values=[0200000001000000]
            ex_select values=[0500000006000000] filter=#1 found=null
              #1 value=5
                ex_is_odd value=5 -> true
              -> true
              #1 value=6
                ex_is_odd value=6 -> false
              -> false
            -> 1
            ex_parse text="abcde" handler=#2
              #2.begin name="text" -> true
              #2.data bytes=[61626364] last=false scratch=*4 -> 4 scratch=[64000000]
              #2.data bytes=[65] last=true scratch=*4 -> 1 scratch=[64000000]
              #2.make mode=5 -> 4660
              #2.end ->
            -> 205
            ex_parse text="a" handler=#3
              #3.begin name="text" -> true
              #3.data bytes=[61] last=true scratch=*4 -> !"thrown at a"
              #3.make mode=5 -> 4660
              #3.end ->
            -> !"thrown at a"

            """,
            log.ToString());
    }

    [Fact]
    public void AChangedCall_IsAMismatch()
    {
        var log = new CallLog();
        new ExerciseRecorder(_api, log).IsOdd(3);
        CallMismatchException e = Assert.Throws<CallMismatchException>(() => new ExerciseReplayer(new CallReplay(log.ToString())).IsOdd(4));
        Assert.Equal(("ex_is_odd value=3", "ex_is_odd value=4"), (e.Expected, e.Actual));
    }

    [Fact]
    public void AChangedResultOfACallback_IsAMismatch()
    {
        var log = new CallLog();
        new ExerciseRecorder(_api, log).Select([5], _ => true, null);
        CallMismatchException e = Assert.Throws<CallMismatchException>(() => new ExerciseReplayer(new CallReplay(log.ToString())).Select([5], _ => false, null));
        Assert.Equal((2, "#1 value=5 -> true", "#1 value=5 -> false"), (e.Line, e.Expected, e.Actual));
    }

    [Fact]
    public void ASpanThatCWouldOverrun_IsRefused()
    {
        byte[] five = new byte[5];
        Assert.Throws<ArgumentException>("mac", () => _api.GetMac(five));
        Assert.Throws<ArgumentException>("text", () => _api.Version(five));
        Assert.Throws<ArgumentException>("data", () => _api.Checksum(new byte[65536]));
        Assert.Throws<ArgumentException>("b", () => _api.Dot([1, 2], [1]));
        nuint length = 6;
        Assert.Throws<ArgumentException>("value", () => _api.GetBlob(_api.Create(1), five, ref length));
    }

    [Fact]
    public void ATextWithANul_IsRefused() => Assert.Throws<ArgumentException>("text", () => _api.TextLength("a\0b"));

    [Fact]
    public void WhatIsNotOptional_MayNotBeNull()
    {
        Assert.Throws<ArgumentNullException>("name", () => _api.Open(null!, ExMode.Slow, out _));
        Assert.Throws<ArgumentNullException>("handler", () => _api.Parse("a", null!));
        Assert.Throws<ArgumentNullException>("compare", () => _api.Sort([1, 2], null!));
    }

    [Fact]
    public void ACallbackOfACall_IsForgottenAfterIt()
    {
        nint free = Free();
        _api.Select([1, 2], _ => true, _ => { });
        Assert.Throws<TimeoutException>(() => _api.Select([1], _ => throw new TimeoutException(), null));
        Assert.Equal(free, Free());
    }

    [Fact]
    public void ACallbackOfASession_IsForgottenWhenTheSessionIsClosed()
    {
        nint free = Free();
        SessionHandle one = _api.Create(1);
        SessionHandle two = _api.Create(2);
        Assert.Equal(ExError.Ok, _api.OnEvent(one, Never));
        Assert.Equal(ExError.Ok, _api.OnEvent(two, Never));
        _api.Close(two);
        Assert.NotEqual(free, Free());
        Assert.Equal(-2, _api.Fire(one, [1]));
        _api.Close(one);
        Assert.Equal(free, Free());
    }

    [Fact]
    public void ACallbackWhoseRegistrationFailed_IsForgotten()
    {
        nint free = Free();
        SessionHandle fast = _api.OpenOrThrow("fast", ExMode.Fast);
        Assert.Equal(ExError.Fail, _api.OnEvent(fast, Never));
        Assert.Equal(free, Free());
        _api.Close(fast);
    }

    [Fact]
    public void TheFirstExceptionOfACallback_IsThrown_WithItsStackTrace()
    {
        int calls = 0;
        TimeoutException e = Assert.Throws<TimeoutException>(() => _api.Select([1, 2, 3], v => throw new TimeoutException($"call {++calls} of {v}"), null));
        Assert.Equal("call 1 of 1", e.Message);
        Assert.Equal(3, calls);
        Assert.Contains(nameof(TheFirstExceptionOfACallback_IsThrown_WithItsStackTrace), e.StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOwner_ClosesItsHandleOnce()
    {
        int closed = 0;
        SessionHandle session = _api.OpenOrThrow("owned", ExMode.Slow);
        _api.OnEvent(session, (SessionHandle _, ReadOnlySpan<byte> _, ref int _) => ++closed > 0);
        var owner = new SessionOwner(_api, session);
        owner.Dispose();
        owner.Dispose();
        Assert.Equal(1, closed);
    }

    [Fact]
    public void AFailure_IsThrownWithItsDocumentedText()
    {
        ExException e = Assert.Throws<ExException>(() => _api.OpenOrThrow("", ExMode.Slow));
        Assert.Equal("ex_open: EX_BAD_ARGUMENT (0x102): the name is empty", e.Message);
        Assert.Equal((ExError.BadArgument, "ex_open", 0x102), (e.Error, e.Function, e.Code));
        Assert.Equal(3, ExerciseFunctions.Open.Codes.Count);
    }

    /// <summary>The registration that the next callback would get: the same after everything is forgotten.</summary>
    private static nint Free()
    {
        nint free = CallbackRegistry.Add(new object());
        CallbackRegistry.Remove(free);
        return free;
    }

    private static bool Never(SessionHandle session, ReadOnlySpan<byte> data, ref int answer) => false;
}
