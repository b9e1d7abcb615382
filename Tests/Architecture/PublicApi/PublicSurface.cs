using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Mono.Cecil;

namespace DeviceKit.Architecture.Tests.PublicApi;

/// <summary>Prints what other assemblies can see of one: types in order of their names, members in order of their text.</summary>
internal static class PublicSurface
{
    public static string Of(string path)
    {
        using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(path);
        var text = new StringBuilder();
        foreach (TypeDefinition type in assembly.MainModule.GetTypes().Where(IsVisible).OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(SurfaceNames.Header(type)).Append('\n');
            foreach (string member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static bool IsVisible(TypeDefinition type) =>
        type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly) && IsVisible(type.DeclaringType));

    private static bool IsVisible(MethodDefinition? method) => method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static IEnumerable<string> Members(TypeDefinition type)
    {
        if (type.IsEnum)
        {
            return type.Fields.Where(f => f.IsStatic).Select(f => $"{f.Name} = {f.Constant}");
        }

        if (SurfaceNames.IsDelegate(type))
        {
            return [];
        }

        return type.Fields.Where(f => f.IsPublic || f.IsFamily).Select(SurfaceNames.Field)
            .Concat(type.Properties.Where(p => IsVisible(p.GetMethod) || IsVisible(p.SetMethod)).Select(p => SurfaceNames.Property(p, IsVisible(p.GetMethod), IsVisible(p.SetMethod))))
            .Concat(type.Events.Where(e => IsVisible(e.AddMethod)).Select(SurfaceNames.Event))
            .Concat(type.Methods.Where(m => IsVisible(m) && !m.IsGetter && !m.IsSetter && !m.IsAddOn && !m.IsRemoveOn && !m.Name.StartsWith('<')).Select(SurfaceNames.Method));
    }
}
