using System;
using System.IO;

namespace DeviceKit.Cross.Tests.Machines;

/// <summary>Code in a file, for programs that read one.</summary>
internal sealed class TemporaryImage : IDisposable
{
    public TemporaryImage(ReadOnlySpan<byte> code) => File.WriteAllBytes(Path, code);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"devicekit-{Guid.NewGuid():N}.bin");

    public void Dispose() => File.Delete(Path);
}
