using System;
using System.Threading.Tasks;
using DeviceKit.Conformance;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Conformance;

/// <summary>A memory console, or a wrapper over one.</summary>
internal sealed class MemoryConsoleBench(EventLoop loop, Func<MemoryConsole, IConsole> wrap) : IConsoleBench
{
    private MemoryConsole? _inner;
    private IConsole? _subject;
    private int _taken;

    public IConsole Subject => _subject ??= wrap(Inner);

    private MemoryConsole Inner => _inner ??= new MemoryConsole(loop);

    public async ValueTask TypeAsync(ReadOnlyMemory<byte> data)
    {
        Inner.Type(data.Span);
        await Settle();
    }

    public async ValueTask EndInputAsync()
    {
        Inner.EndInput();
        await Settle();
    }

    public async ValueTask<byte[]> TakeOutputAsync()
    {
        await Settle();
        byte[] output = Inner.Output[_taken..].ToArray();
        _taken += output.Length;
        return output;
    }

    private ValueTask Settle() => loop.Clock.DelayAsync(TimeSpan.FromMilliseconds(1));
}
