using System;
using System.IO;
using System.Threading.Tasks;
using DeviceKit.Conformance;
using DeviceKit.Signatures;
using DeviceKit.Tool.Running;

namespace DeviceKit.Tool.Tests.Running;

/// <summary>Sits at a <see cref="StandstillConsole"/>. What is to be read must have been typed before: the read would block the test.</summary>
internal sealed class StandstillConsoleBench : IConsoleBench
{
    private readonly TypedInput _input = new();
    private readonly MemoryStream _output = new();

    public StandstillConsoleBench() => Subject = new StandstillConsole(_input, _output);

    public IConsole Subject { get; }

    public ValueTask TypeAsync(ReadOnlyMemory<byte> data)
    {
        _input.Type(data.Span);
        return ValueTask.CompletedTask;
    }

    public ValueTask EndInputAsync()
    {
        _input.HasEnded = true;
        return ValueTask.CompletedTask;
    }

    public ValueTask<byte[]> TakeOutputAsync()
    {
        byte[] output = _output.ToArray();
        _output.SetLength(0);
        return ValueTask.FromResult(output);
    }

    private sealed class TypedInput : MemoryStream
    {
        public bool HasEnded { get; set; }

        public void Type(ReadOnlySpan<byte> data)
        {
            long position = Position;
            Seek(0, SeekOrigin.End);
            Write(data);
            Position = position;
        }

        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, count) is > 0 and int length ? length
            : HasEnded ? 0
            : throw new InvalidOperationException("The console reads before something was typed, and would block.");
    }
}
