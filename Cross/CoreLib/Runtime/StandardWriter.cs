using System;
using System.IO;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>The standard output or error as a writer.</summary>
internal sealed class StandardWriter(bool isError) : TextWriter
{
    public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (isError)
        {
            Standard.WriteError(buffer);
        }
        else
        {
            Standard.Write(buffer);
        }
    }

    public override void Flush() => Standard.Flush();
}
