using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace DeviceKit.Cross.Tests.Importing;

/// <summary>
/// Adds methods that are written as IL to the class `Cases` of an assembly. `method NAME(TYPES) TYPE` begins one, `locals TYPES` are its variables,
/// `try A B catch TYPE C D` (filter F C D, finally C D, fault C D) its clauses by labels, `noinit` leaves locals as they are; the other lines are
/// instructions, with labels before a colon.
/// </summary>
internal sealed class IlAssembler
{
    private static readonly Dictionary<string, OpCode> s_codes = typeof(OpCodes).GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Name);

    private readonly ModuleDefinition _module;
    private readonly TypeDefinition _cases;
    private readonly List<(MethodDefinition Method, List<string[]> Lines)> _methods = [];

    private IlAssembler(ModuleDefinition module)
    {
        _module = module;
        _cases = module.GetType("Cases");
    }

    /// <summary>Adds the methods of a text.</summary>
    public static byte[] Add(byte[] assembly, string text)
    {
        using var module = ModuleDefinition.ReadModule(new MemoryStream(assembly));
        var assembler = new IlAssembler(module);
        assembler.Declare(text);
        foreach ((MethodDefinition method, List<string[]> lines) in assembler._methods)
        {
            new IlBody(method, lines, s_codes, assembler.Type, assembler.Member).Assemble();
        }

        using var result = new MemoryStream();
        module.Write(result);
        return result.ToArray();
    }

    private void Declare(string text)
    {
        foreach (string line in text.Split('\n').Select(line => line.Split("//")[0].Trim()).Where(line => line.Length > 0))
        {
            string[] words = line.Split(' ', 2, StringSplitOptions.TrimEntries);
            if (words[0] == "method")
            {
                int open = words[1].IndexOf('(', StringComparison.Ordinal);
                int close = words[1].IndexOf(')', StringComparison.Ordinal);
                var method = new MethodDefinition(
                    words[1][..open],
                    Mono.Cecil.MethodAttributes.Public | Mono.Cecil.MethodAttributes.Static | Mono.Cecil.MethodAttributes.HideBySig,
                    Type(words[1][(close + 1)..].Trim()));
                foreach (string type in words[1][(open + 1)..close].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                {
                    method.Parameters.Add(new ParameterDefinition(Type(type)));
                }

                _cases.Methods.Add(method);
                _methods.Add((method, []));
            }
            else
            {
                _methods[^1].Lines.Add(words);
            }
        }
    }

    private TypeReference Type(string name)
    {
        if (name.EndsWith("[]", StringComparison.Ordinal))
        {
            return new ArrayType(Type(name[..^2]));
        }

        if (name.EndsWith("[,]", StringComparison.Ordinal))
        {
            return new ArrayType(Type(name[..^3]), 2);
        }

        return name[^1] switch
        {
            '&' => new ByReferenceType(Type(name[..^1])),
            '*' => new PointerType(Type(name[..^1])),
            _ => _module.GetType(name) ?? _module.ImportReference(typeof(object).Assembly.GetType("System." + name) ?? throw new FormatException($"no type {name}")),
        };
    }

    /// <summary>A method or field, `TYPE::NAME`; of several methods the one with so many parameters, `TYPE::NAME/2`.</summary>
    private MemberReference Member(string text)
    {
        string[] parts = text.Split("::");
        string[] name = parts[1].Split('/');
        TypeReference owner = Type(parts[0]);
        if (owner is TypeDefinition type)
        {
            return type.Fields.FirstOrDefault(field => field.Name == name[0])
                ?? (MemberReference)type.Methods.First(method => method.Name == name[0] && (name.Length == 1 || method.Parameters.Count == int.Parse(name[1], CultureInfo.InvariantCulture)));
        }

        Type known = typeof(object).Assembly.GetType("System." + parts[0])!;
        return _module.ImportReference(known.GetMembers().OfType<MethodBase>().First(method =>
            method.Name == name[0] && (name.Length == 1 || method.GetParameters().Length == int.Parse(name[1], CultureInfo.InvariantCulture))));
    }
}
