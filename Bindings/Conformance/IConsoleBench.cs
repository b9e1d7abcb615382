using System;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <summary>A console under test, and whoever sits at it.</summary>
public interface IConsoleBench
{
    /// <summary>The console, open.</summary>
    IConsole Subject { get; }

    /// <summary>Types bytes and waits until the console has them.</summary>
    /// <param name="data">The bytes.</param>
    ValueTask TypeAsync(ReadOnlyMemory<byte> data);

    /// <summary>Ends the input and waits until the console knows.</summary>
    ValueTask EndInputAsync();

    /// <summary>Waits until nothing moves, and takes what was written since the last call.</summary>
    ValueTask<byte[]> TakeOutputAsync();
}
