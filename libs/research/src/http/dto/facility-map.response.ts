import { ApiProperty } from '@nestjs/swagger';
import { FacilityItemResponse } from './facility.response.js';

export class PointResponse {
  @ApiProperty({ enum: ['Point'] })
  type!: 'Point';

  @ApiProperty({ type: 'number', isArray: true, description: 'Longitude, latitude', example: [-88.8, 13.6] })
  coordinates!: number[];
}

export class MapFacilityResponse extends FacilityItemResponse {
  @ApiProperty({ type: 'string', nullable: true, description: 'How exact the point is', example: 'town' })
  precision!: string | null;
}

export class FacilityFeatureResponse {
  @ApiProperty({ enum: ['Feature'] })
  type!: 'Feature';

  @ApiProperty({ type: PointResponse, nullable: true, description: 'Null where nobody knows where it is' })
  geometry!: PointResponse | null;

  @ApiProperty({ type: MapFacilityResponse })
  properties!: MapFacilityResponse;
}

export class FacilityCollectionResponse {
  @ApiProperty({ enum: ['FeatureCollection'] })
  type!: 'FeatureCollection';

  @ApiProperty({ type: FacilityFeatureResponse, isArray: true })
  features!: FacilityFeatureResponse[];
}
