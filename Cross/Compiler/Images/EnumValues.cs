using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DeviceKit.Cross.Types;
using Mono.Cecil;

namespace DeviceKit.Cross.Images;

/// <summary>The names of an enum's values as .NET orders them: by the value, unsigned.</summary>
internal static class EnumValues
{
    /// <summary>Names and values, a value without its sign's extension.</summary>
    public static IReadOnlyList<(string Name, ulong Value)> Of(TypeInstance type)
    {
        ulong mask = ulong.MaxValue >> (64 - (8 * type.Size));
        return [.. type.Definition!.Fields.Where(field => field.IsStatic && field.HasConstant).Select(field => (field.Name, BitsOf(field) & mask)).OrderBy(pair => pair.Item2)];
    }

    private static ulong BitsOf(FieldDefinition field) => field.Constant switch
    {
        ulong value => value,
        char value => value,
        bool value => value ? 1UL : 0UL,
        IConvertible value => (ulong)value.ToInt64(CultureInfo.InvariantCulture),
        _ => 0,
    };
}
