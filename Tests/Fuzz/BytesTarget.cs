using System;
using System.Collections.Generic;
using DeviceKit.Emulation.Fuzzing;

namespace DeviceKit.Fuzz;

/// <summary>A parser of messages or files, with its valid examples.</summary>
public abstract class BytesTarget : FuzzTarget
{
    private readonly List<byte[]> _valid;
    private HostileBytes? _bytes;

    protected BytesTarget(params byte[][] valid) => _valid = [.. valid];

    public override void Begin(ulong seed) => _bytes = new HostileBytes(seed, _valid);

    public override ReadOnlySpan<byte> Next() => _bytes!.Next();
}
