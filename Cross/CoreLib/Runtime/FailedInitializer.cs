using System;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>A class whose static constructor threw: every use throws the same again.</summary>
internal sealed unsafe class FailedInitializer
{
    public byte* State;
    public required Exception Exception;
    public FailedInitializer? Next;
}
