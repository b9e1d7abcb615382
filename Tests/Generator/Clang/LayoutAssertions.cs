using System.Collections.Generic;
using System.Linq;
using System.Text;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Tests.Clang;

/// <summary>A model as C assertions: sizes, alignments, offsets, enum values and constants, for a compiler that had no part in the model.</summary>
internal sealed class LayoutAssertions
{
    private readonly Dictionary<string, CRecord> _records;
    private readonly StringBuilder _text = new("#include <stddef.h>\n");

    private LayoutAssertions(HeaderModel model)
    {
        _records = model.Records.ToDictionary(r => r.Name);
    }

    /// <summary>How many assertions there are.</summary>
    public int Count { get; private set; }

    /// <summary>The C file.</summary>
    public string Text => _text.ToString();

    /// <summary>Writes them.</summary>
    /// <param name="model">The model.</param>
    /// <param name="exceptConstants">Constants that another compiler has another value for.</param>
    /// <returns>The assertions.</returns>
    public static LayoutAssertions Of(HeaderModel model, params string[] exceptConstants)
    {
        var assertions = new LayoutAssertions(model);
        foreach (HeaderFile header in model.Headers)
        {
            assertions._text.Append("#include <").Append(header.Name).Append(">\n");
        }

        foreach (CRecord record in model.Records.Where(r => r.Size is not null && r.Spelling.Length > 0))
        {
            assertions.Assert($"sizeof({record.Spelling}) == {record.Size}", record.Name);
            assertions.Assert($"_Alignof({record.Spelling}) == {record.Alignment}", record.Name);
            assertions.Fields(record.Spelling, "", 0, record);
        }

        foreach (CEnumMember member in model.Enums.Where(e => e.Name != "").SelectMany(e => e.Members))
        {
            assertions.Assert($"{member.Name} == ({member.Value})", member.Name);
        }

        foreach (CConstant constant in model.Constants.Where(c => !exceptConstants.Contains(c.Name)))
        {
            assertions.Constant(constant);
        }

        return assertions;
    }

    private void Fields(string spelling, string path, long start, CRecord record)
    {
        foreach (CField field in record.Fields.Where(f => f.BitWidth is null))
        {
            long offset = start + field.BitOffset;
            CRecord? inner = field.Type is CRecordType type && _records[type.Name].Spelling.Length == 0 ? _records[type.Name] : null;
            if (field.Name.Length > 0)
            {
                Assert($"offsetof({spelling}, {path}{field.Name}) == {offset / 8}", $"{spelling}.{path}{field.Name}");
                if (field.Type is not CArrayType { Length: null })
                {
                    Assert($"sizeof((({spelling} *)0)->{path}{field.Name}) == {field.Size}", $"{spelling}.{path}{field.Name}");
                }
            }

            if (inner is not null)
            {
                Fields(spelling, field.Name.Length == 0 ? path : $"{path}{field.Name}.", offset, inner);
            }
        }
    }

    private void Constant(CConstant constant)
    {
        switch (constant.Type)
        {
            case CPointerType:
                Assert($"sizeof({constant.Name}) == {Encoding.UTF8.GetByteCount(constant.Value) + 1}", constant.Name);
                break;
            case CFloatType real:
                Assert($"sizeof({constant.Name}) == {real.Size}", constant.Name);
                break;
            case CIntegerType integer:
                string suffix = integer.IsSigned ? "LL" : "ULL";
                string value = constant.Value == long.MinValue.ToString(System.Globalization.CultureInfo.InvariantCulture) ? $"(-{long.MaxValue}LL - 1)" : $"({constant.Value}{suffix})";
                Assert($"({constant.Name}) == {value} && sizeof({constant.Name}) == {integer.Size} && (({constant.Name}) * 0 - 1 < 0) == {(integer.IsSigned ? 1 : 0)}", constant.Name);
                break;
            default:
                Assert($"({constant.Name}) == ({constant.Value}{(constant.Value.StartsWith('-') ? "" : "u")})", constant.Name);
                break;
        }
    }

    private void Assert(string condition, string what)
    {
        Count++;
        _text.Append("_Static_assert(").Append(condition).Append(", \"").Append(what).Append("\");\n");
    }
}
