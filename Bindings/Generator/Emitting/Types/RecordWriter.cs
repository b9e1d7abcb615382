using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Types;

/// <summary>A struct or union as a C# struct of explicit layout and size.</summary>
/// <param name="context">What is bound.</param>
internal sealed class RecordWriter(BindingContext context)
{
    /// <summary>The file of one record.</summary>
    /// <param name="record">A record that has a body.</param>
    public GeneratedFile Write(CRecord record)
    {
        string name = context.Names.Type(record.Name);
        int size = record.Size!.Value;
        IReadOnlyList<LayoutMember> members = RecordLayout.Of(context, record);
        RecordLayout.CheckNames(context, record, members);
        CodeWriter code = CodeWriter.ForCSharp(context.Specification, "System.Runtime.InteropServices", "DeviceKit.Native");
        string bytes = size == 1 ? "1 byte" : $"{size} bytes";
        code.Documentation(record.Documentation, $"{(record.IsUnion ? "The union" : "The struct")} {CName(record)}.", $"{CName(record)} of {record.Location.File}: {bytes}, alignment {record.Alignment}.");
        Obsolete(code, record);
        code.Line(size == 0 ? "[StructLayout(LayoutKind.Sequential, Size = 1)]" : $"[StructLayout(LayoutKind.Explicit, Size = {size})]");
        code.Open($"public struct {name}");
        code.Summary(size == 0 ? "The size of C's type in bytes: C has empty types, C# has not, so that this struct is one byte longer." : "The size of C's type in bytes.");
        code.Line($"public const int SizeInBytes = {size};");
        var bits = new BitFieldWriter(code, size);
        foreach (LayoutMember member in members)
        {
            code.Blank();
            Write(code, bits, record, member);
        }

        code.Close();
        return new GeneratedFile($"Records/{name}.g.cs", code.ToString());
    }

    /// <summary>An attribute for what the header calls deprecated.</summary>
    /// <param name="code">Where it is written.</param>
    /// <param name="declaration">The declaration.</param>
    public static void Obsolete(CodeWriter code, CDeclaration declaration)
    {
        if (declaration.IsDeprecated)
        {
            code.Line($"[Obsolete({CodeWriter.Literal($"{declaration.Location.File} says that {declaration.Name} is deprecated.")})]");
        }
    }

    private static string CName(CRecord record) => record.Spelling.Length > 0 ? record.Spelling : record.Name;

    private void Write(CodeWriter code, BitFieldWriter bits, CRecord record, LayoutMember member)
    {
        FieldSpecification? said = context.Specification.Records.FirstOrDefault(r => r.Name == record.Name)?.Fields.FirstOrDefault(f => f.Name == member.Field.Name);
        string spelling = CSpelling.Declare(member.Field.Type, member.Field.Name) + (member.Field.BitWidth is { } w ? $" : {w}" : "");
        Action document = () => code.Documentation(member.Field.Documentation, spelling + ".", said?.Lifetime is { } lifetime ? $"Lifetime: {lifetime}." : "");
        if (member.IsEmpty)
        {
            code.Summary($"Where {member.Field.Name} begins, in bytes: {(context.Resolve(member.Field.Type) is CArrayType ? "an array of any length behind the struct" : "a type without members")}.");
            code.Line($"public const int {member.Name}Offset = {member.Offset};");
            return;
        }

        CSharpType type = context.Types.Map(member.Field.Type);
        CSharpType? named = said?.Enum is { } asked ? Stronger(said, asked, type) : null;
        if (member.Field.BitWidth is { } width)
        {
            bits.Write(member, width, named ?? type, context.IsSigned(member.Field.Type), document);
        }
        else if (type.Kind == CSharpKind.Bool)
        {
            string field = Private(code, member, type);
            document();
            Property(code, $"bool {member.Name}", $"{field} != 0", $"{field} = value ? (byte)1 : (byte)0");
        }
        else if (named is not null && named.Size != type.Size)
        {
            string field = Private(code, member, type);
            document();
            Property(code, $"{named.Name} {member.Name}", $"({named.Name}){field}", $"{field} = checked(({type.Name})value)");
        }
        else
        {
            document();
            code.Line($"[FieldOffset({member.Offset})]");
            code.Line($"public {(named ?? type).Name} {member.Name};");
        }
    }

    private static string Private(CodeWriter code, LayoutMember member, CSharpType type)
    {
        string field = "_" + NameWords.Camel(member.Name).TrimStart('@');
        code.Line($"[FieldOffset({member.Offset})]");
        code.Line($"private {type.Name} {field};");
        code.Blank();
        return field;
    }

    private static void Property(CodeWriter code, string declaration, string get, string set)
    {
        code.Open($"public {declaration}");
        code.Line($"readonly get => {get};");
        code.Line($"set => {set};");
        code.Close();
    }

    private CSharpType? Stronger(FieldSpecification said, string name, CSharpType type)
    {
        CSharpType? found = context.FindEnumByCSharpName(name);
        if (found is null || type.Kind is not (CSharpKind.Integer or CSharpKind.Enum or CSharpKind.Error))
        {
            context.Error(said.Line, found is null ? $"there is no enum {name}" : $"{said.Name} is no integer that {name} could stand for", "name an enum of the specification or of the headers, for a member that is an integer");
            return null;
        }

        return found;
    }
}
