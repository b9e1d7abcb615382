using System.Reflection;
using System.Runtime.CompilerServices;
using DeviceKit.CoreLib.Runtime;

namespace System;

public abstract class Type : MemberInfo
{
    public static readonly Type[] EmptyTypes = [];

    protected Type()
    {
    }

    public abstract string? FullName { get; }

    public abstract string? Namespace { get; }

    public abstract Type? BaseType { get; }

    public virtual RuntimeTypeHandle TypeHandle => throw new NotSupportedException();

    public Type UnderlyingSystemType => this;

    public bool IsArray => IsArrayImpl();

    public bool IsValueType => IsValueTypeImpl();

    public bool IsPrimitive => IsPrimitiveImpl();

    public bool IsClass => !IsValueType && !IsInterface;

    public abstract bool IsInterface { get; }

    public virtual bool IsEnum => false;

    public abstract bool IsGenericType { get; }

    public bool HasElementType => GetElementType() is not null;

    public static bool operator ==(Type? left, Type? right) => (object?)left == (object?)right;

    public static bool operator !=(Type? left, Type? right) => (object?)left != (object?)right;

    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern Type GetTypeFromHandle(RuntimeTypeHandle handle);

    public static TypeCode GetTypeCode(Type? type) => type is null ? TypeCode.Empty : ((RuntimeType)type).Code;

    public abstract Type? GetElementType();

    public virtual int GetArrayRank() => throw new ArgumentException("Must be an array type.");

    public virtual Type GetEnumUnderlyingType() => throw new ArgumentException("Type provided must be an Enum.", "enumType");

    public virtual bool IsInstanceOfType(object? o) => o is not null && IsAssignableFrom(o.GetType());

    public abstract bool IsAssignableFrom(Type? c);

    public bool IsAssignableTo(Type? targetType) => targetType is not null && targetType.IsAssignableFrom(this);

    public virtual bool IsSubclassOf(Type c)
    {
        for (Type? type = BaseType; type is not null; type = type.BaseType)
        {
            if (type == c)
            {
                return true;
            }
        }

        return false;
    }

    public override bool Equals(object? o) => (object)this == o;

    public virtual bool Equals(Type? o) => (object)this == o;

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    public override string ToString() => string.Concat("Type: ", Name);

    protected abstract bool IsArrayImpl();

    protected abstract bool IsPrimitiveImpl();

    protected abstract bool IsValueTypeImpl();
}
