using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>A callback type, or a member of a callback table.</summary>
/// <param name="Name">The C# delegate, or the method of the table's interface.</param>
/// <param name="CName">The C typedef, or the record's member.</param>
/// <param name="Type">The C type.</param>
/// <param name="Parameters">All of C's parameters, in order.</param>
/// <param name="Result">Its result.</param>
public sealed record BoundCallback(string Name, string CName, CFunctionType Type, IReadOnlyList<BoundParameter> Parameters, BoundResult Result)
{
    /// <summary>What is said of it; null for a table's member.</summary>
    public CallbackSpecification? Specification { get; init; }

    /// <summary>The header's comment, or null.</summary>
    public CDocumentation? Documentation { get; init; }

    /// <summary>The member's offset in the table, in bytes.</summary>
    public int Offset { get; init; }

    /// <summary>True where managed code is called; false where a C trampoline puts calls into a ring.</summary>
    public bool IsManaged => Specification is null or { Context: CallbackContext.Call };

    /// <summary>What comes back, or null.</summary>
    public BoundParameter? UserData => Parameters.FirstOrDefault(p => p.Kind == ParameterKind.UserData);

    /// <summary>The parameters that C# has.</summary>
    public IEnumerable<BoundParameter> Visible => Parameters.Where(p => !p.IsHidden);

    /// <summary>What the C names of its ring begin with: <c>dk_wifi_receive</c>.</summary>
    public string RingPrefix => RingNames.Prefix(Name);
}
