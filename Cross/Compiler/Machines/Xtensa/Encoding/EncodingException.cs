using System;

namespace DeviceKit.Cross.Machines.Xtensa.Encoding;

/// <summary>An instruction has no encoding. An error of the compiler: what comes from outside is tried first.</summary>
/// <param name="fault">Why.</param>
internal sealed class EncodingException(EncodingFault fault) : Exception(fault.ToString())
{
    /// <summary>Why.</summary>
    public EncodingFault Fault { get; } = fault;
}
