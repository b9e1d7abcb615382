using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Types;

/// <summary>Enums: those of the headers, and those that a specification makes of constants.</summary>
/// <param name="context">What is bound.</param>
internal sealed class EnumWriter(BindingContext context)
{
    /// <summary>An enum of the headers.</summary>
    /// <param name="type">The enum.</param>
    public GeneratedFile Write(CEnum type)
    {
        string name = context.Names.Type(type.Name);
        EnumSpecification? said = context.Specification.Enums.FirstOrDefault(e => e.Type == type.Name);
        IEnumerable<EnumValue> values = type.Members.Select(m => new EnumValue(context.Names.Member(type, m), m.Name, Bits(m.Value, type.Underlying), m.Documentation));
        CodeWriter code = CodeWriter.ForCSharp(context.Specification);
        code.Documentation(type.Documentation, $"The enum {type.Name}.", $"{(type.Spelling.Length > 0 ? type.Spelling : type.Name)} of {type.Location.File}.");
        RecordWriter.Obsolete(code, type);
        return Write(code, name, TypeMap.Integer(type.Underlying.Size, type.Underlying.IsSigned), said?.IsFlags ?? false, [.. values]);
    }

    /// <summary>An enum that is made of constants.</summary>
    /// <param name="said">What the specification says of it.</param>
    public GeneratedFile Write(EnumSpecification said)
    {
        IReadOnlyList<CConstant> constants = [.. context.FindConstants(said.Constants, said.Line).Where(c => IsInteger(said, c))];
        string[] names = [.. constants.Select(c => c.Name)];
        CodeWriter code = CodeWriter.ForCSharp(context.Specification);
        code.Summary($"The constants {string.Join(", ", said.Constants)}{(said.Type is { } type ? $", of {type}" : "")}.");
        string baseType = context.BaseType(said);
        EnumValue[] values = [.. constants.Select(c => new EnumValue(context.Names.Member(said, names, c.Name), c.Name, Int128.Parse(c.Value, CultureInfo.InvariantCulture), c.Documentation))];
        foreach (EnumValue value in values.Where(v => !ConstantWriter.Fits(v.Value, baseType)))
        {
            context.Error(said.Line, $"{value.CName} is {value.Value}, which is no {baseType}", $"say a wider type for {said.Name}");
        }

        return Write(code, said.Name, baseType, said.IsFlags, values);
    }

    /// <summary>An enum, behind its documentation.</summary>
    /// <param name="code">Where its documentation is.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="baseType">The C# base type.</param>
    /// <param name="isFlags">Whether it is a set of flags.</param>
    /// <param name="values">Its members.</param>
    /// <param name="isCode">Whether it is an error family, whose larger codes are known by their hexadecimal numbers.</param>
    public GeneratedFile Write(CodeWriter code, string name, string baseType, bool isFlags, IReadOnlyList<EnumValue> values, bool isCode = false)
    {
        if (isFlags)
        {
            code.Line("[Flags]");
        }

        code.Open($"public enum {name} : {baseType}");
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (EnumValue value in values)
        {
            if (!seen.TryAdd(value.Name, value.CName))
            {
                context.Error(0, $"{seen[value.Name]} and {value.CName} are both named {name}.{value.Name} in C#", "rename one: rename member CNAME NAME");
            }

            code.Documentation(value.Documentation, value.CName + ".", value.Documentation is { Brief.Length: > 0 } ? value.CName + "." : "");
            bool isHexadecimal = isFlags ? value.Value >= 0 : isCode && value.Value > byte.MaxValue;
            string number = isHexadecimal ? "0x" + value.Value.ToString("X", CultureInfo.InvariantCulture) : value.Value.ToString(CultureInfo.InvariantCulture);
            code.Line($"{value.Name} = {number},");
            code.Blank();
        }

        code.Close();
        return new GeneratedFile($"Enums/{name}.g.cs", code.ToString());
    }

    private static Int128 Bits(long value, CIntegerType type) => type is { IsSigned: false, Size: 8 } ? (ulong)value : value;

    private bool IsInteger(EnumSpecification said, CConstant constant)
    {
        bool isInteger = Int128.TryParse(constant.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) && context.Resolve(constant.Type) is CIntegerType or CEnumType or CBoolType;
        if (!isInteger && said.Constants.Contains(constant.Name))
        {
            context.Error(said.Line, $"{constant.Name} is no integer", $"leave it out of {said.Name}");
        }

        return isInteger;
    }
}
