using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using Xunit;

namespace DeviceKit.Emulation.Tests.Consoles;

public class ConsoleTests
{
    private readonly VirtualLoopHost _host = new();
    private readonly EventLoop _loop;

    public ConsoleTests() => _loop = new EventLoop(_host);

    [Fact]
    public void MemoryConsole_KeepsLinesWithTheDevicesTime()
    {
        var console = new MemoryConsole(_loop);
        var seen = new List<ConsoleLine>();
        console.LineWritten += seen.Add;
        _loop.Run(async () =>
        {
            await console.WriteLineAsync("one");
            await _loop.Clock.DelayAsync(TimeSpan.FromSeconds(2));
            await console.WriteAsync("tw"u8.ToArray());
            await console.WriteAsync("o\nthree"u8.ToArray());
            return 0;
        });
        Assert.Equal([new ConsoleLine(TimeSpan.Zero, "one"), new ConsoleLine(TimeSpan.FromSeconds(2), "two")], console.History);
        Assert.Equal(console.History, seen);
        Assert.Equal("one\ntwo\nthree", console.Text);
        _loop.Run(async () => { await console.CloseAsync(); return 0; });
        Assert.Equal(["one", "two", "three"], console.Lines);
    }

    [Fact]
    public void MemoryConsole_SecondRead_IsRefused()
    {
        var console = new MemoryConsole(_loop);
        _ = console.ReadLineAsync();
        Assert.Throws<InvalidOperationException>(() => console.ReadAsync(new byte[1]).GetAwaiter().GetResult());
    }

    [Fact]
    public void LogConsole_WritesLinesBehindTheirTime()
    {
        var log = new StringWriter();
        var inner = new MemoryConsole(_loop);
        var console = new LogConsole(inner, _loop.Clock, log);
        _loop.Run(async () =>
        {
            await console.WriteLineAsync("boot");
            await _loop.Clock.DelayAsync(TimeSpan.FromMicroseconds(12_345_678));
            await console.WriteAsync("a\nb\nrest"u8.ToArray());
            await console.CloseAsync();
            return 0;
        });
        Assert.Equal("[    0.000000] boot\n[   12.345678] a\n[   12.345678] b\n[   12.345678] rest\n", log.ToString());
        Assert.Equal("boot\na\nb\nrest", inner.Text);
    }

    [Fact]
    public void TerminalConsole_OnVirtualTime_HoldsTheLoopForInput()
    {
        var console = new TerminalConsole(_loop, new MemoryStream("hello\nworld"u8.ToArray()), Stream.Null, outside: _host);
        string?[] lines = _loop.Run(async () =>
            new[] { await console.ReadLineAsync(), await console.ReadLineAsync(), await console.ReadLineAsync() });
        Assert.Equal(["hello", "world", null], lines);
        Assert.Throws<LoopStalledException>(() => _loop.Run(static () => new ValueTask<int>(new TaskCompletionSource<int>().Task)));
    }

    [Fact]
    public void TerminalConsole_ReadsNothingThatNobodyWants()
    {
        var input = new MemoryStream("hello\n"u8.ToArray());
        var console = new TerminalConsole(_loop, input, Stream.Null, () => new Signatures.ConsoleSize(80, 25));
        _loop.Run(async () => { await console.WriteLineAsync("x"); return 0; });
        Assert.Equal(0, input.Position);
        Assert.Equal(new Signatures.ConsoleSize(80, 25), console.Size);
    }

    [Fact]
    public void TerminalConsole_OutputThatNobodyReads_CountsAsClosed()
    {
        var console = new TerminalConsole(_loop, Stream.Null, new BrokenPipe());
        int writes = _loop.Run(async () =>
        {
            await console.WriteLineAsync("one");
            await console.WriteLineAsync("two");
            return BrokenPipe.Writes;
        });
        Assert.Equal(1, writes);
    }

    private sealed class BrokenPipe : MemoryStream
    {
        public static int Writes { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Writes++;
            throw new IOException("Broken pipe");
        }
    }
}
