using System.Collections.Generic;

namespace DeviceKit.Generator.Model;

/// <summary>An enum.</summary>
/// <param name="Name">Its tag or typedef; for an unnamed enum <c>enum@FIRST_MEMBER</c>.</param>
/// <param name="Location">Where it is declared.</param>
/// <param name="Underlying">The integer type that the target gives it.</param>
/// <param name="Members">In order, aliases included.</param>
/// <param name="Spelling">How C names the type: <c>enum x</c> or <c>x_t</c>; empty where it has no name.</param>
public sealed record CEnum(string Name, CLocation Location, CIntegerType Underlying, IReadOnlyList<CEnumMember> Members, string Spelling) : CDeclaration(Name, Location);
