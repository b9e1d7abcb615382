using System;
using System.IO;
using System.IO.Pipelines;
using System.Threading.Tasks;
using DeviceKit.Conformance;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Conformance;

/// <summary>A terminal console on a pipe and a memory stream, on real time.</summary>
internal sealed class TerminalConsoleBench : IConsoleBench
{
    // Long enough for the reading thread to hand a chunk over.
    private static readonly TimeSpan s_settled = TimeSpan.FromMilliseconds(20);

    private readonly EventLoop _loop;
    private readonly Pipe _pipe = new();
    private readonly Stream _keyboard;
    private readonly MemoryStream _screen = new();
    private int _taken;

    public TerminalConsoleBench(EventLoop loop)
    {
        _loop = loop;
        _keyboard = _pipe.Writer.AsStream();
        Subject = new TerminalConsole(loop, _pipe.Reader.AsStream(), _screen);
    }

    public IConsole Subject { get; }

    public async ValueTask TypeAsync(ReadOnlyMemory<byte> data)
    {
        _keyboard.Write(data.Span);
        _keyboard.Flush();
        await _loop.Clock.DelayAsync(s_settled);
    }

    public async ValueTask EndInputAsync()
    {
        await _pipe.Writer.CompleteAsync();
        await _loop.Clock.DelayAsync(s_settled);
    }

    public async ValueTask<byte[]> TakeOutputAsync()
    {
        await _loop.Clock.DelayAsync(s_settled);
        byte[] output = _screen.ToArray()[_taken..];
        _taken += output.Length;
        return output;
    }
}
