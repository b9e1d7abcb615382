using System;
using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <summary>A reference in metadata names something that is nowhere in the closure. Sealing makes a diagnostic of it, with the callers.</summary>
internal sealed class UnresolvedReferenceException(MemberReference reference, string what) : Exception(what)
{
    /// <summary>The reference.</summary>
    public MemberReference Reference { get; } = reference;
}
