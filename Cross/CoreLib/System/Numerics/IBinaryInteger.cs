namespace System.Numerics;

public interface IBinaryInteger<TSelf> :
    IBinaryNumber<TSelf>,
    IShiftOperators<TSelf, int, TSelf>
    where TSelf : IBinaryInteger<TSelf>?
{
    static virtual (TSelf Quotient, TSelf Remainder) DivRem(TSelf left, TSelf right)
    {
        TSelf quotient = left / right;
        return (quotient, left - (quotient * right));
    }

    static virtual TSelf LeadingZeroCount(TSelf value) => throw new NotSupportedException();

    static abstract TSelf PopCount(TSelf value);

    static virtual TSelf RotateLeft(TSelf value, int rotateAmount) => throw new NotSupportedException();

    static virtual TSelf RotateRight(TSelf value, int rotateAmount) => throw new NotSupportedException();

    static abstract TSelf TrailingZeroCount(TSelf value);

    int GetByteCount();
}
